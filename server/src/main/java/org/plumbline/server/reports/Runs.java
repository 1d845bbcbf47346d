package org.plumbline.server.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.publishing.Format;
import org.plumbline.publishing.ReportFiles;
import org.plumbline.server.pages.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports that were asked for, for whoever asks and looks. */
@Component
class Runs {
    private static final String SELECT =
            "select %s from report_run r left join person p on p.id = r.asked_by ".formatted(Run.COLUMNS);

    private final JdbcClient database;

    Runs(JdbcClient database) {
        this.database = database;
    }

    /** Asks for one; empty while another of the inspection is waited for or made. */
    @Transactional
    Optional<Long> ask(long inspection, @Nullable LocalDate comesOut, List<String> languages, Set<Format> formats) {
        return database.sql("""
                        insert into report_run (inspection, is_final, comes_out, languages, formats, files_all)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (inspection) where state in ('waiting', 'working') do nothing returning id""")
                .param(inspection)
                .param(comesOut != null)
                .param(comesOut)
                .param(String.join(",", languages))
                .param(formats.stream().map(Format::word).collect(Collectors.joining(",")))
                .param(ReportFiles.count(languages.size(), formats))
                .query(Long.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Run> find(long inspection, long run) {
        return database.sql(SELECT + "where r.inspection = ? and r.id = ?")
                .params(inspection, run)
                .query((row, _) -> Run.read(row))
                .optional();
    }

    /** The one that is waited for or made; empty when none is. */
    @Transactional(readOnly = true)
    Optional<Run> open(long inspection) {
        return database.sql(SELECT + "where r.inspection = ? and r.state in ('waiting', 'working')")
                .param(inspection)
                .query((row, _) -> Run.read(row))
                .optional();
    }

    /** The newest that ended; empty when none has. */
    @Transactional(readOnly = true)
    Optional<Run> last(long inspection) {
        return database.sql(
                        SELECT
                                + "where r.inspection = ? and r.state in ('done', 'refused', 'failed') order by r.id desc limit 1")
                .param(inspection)
                .query((row, _) -> Run.read(row))
                .optional();
    }

    /** The newest that was made, a final one or any; empty when there is none. */
    @Transactional(readOnly = true)
    Optional<Run> made(long inspection, boolean isFinal) {
        return database.sql(SELECT
                        + "where r.inspection = ? and r.state = 'done' and r.is_final >= ? order by r.id desc limit 1")
                .params(inspection, isFinal)
                .query((row, _) -> Run.read(row))
                .optional();
    }

    /** A page of all, the newest first. */
    @Transactional(readOnly = true)
    List<Run> page(long inspection, int page, int size) {
        return database.sql(SELECT + "where r.inspection = ? order by r.id desc limit ? offset ?")
                .params(inspection, size, Paging.before(page, size))
                .query((row, _) -> Run.read(row))
                .list();
    }

    @Transactional(readOnly = true)
    long count(long inspection) {
        return database.sql("select count(*) from report_run where inspection = ?")
                .param(inspection)
                .query(Long.class)
                .single();
    }

    /** Drops one that is waited for or made; whether there was something to drop. */
    @Transactional
    boolean drop(long inspection, long run) {
        return database.sql("""
                        update report_run set state = 'dropped', ended_at = now()
                         where inspection = ? and id = ? and state in ('waiting', 'working')""").params(inspection, run).update() > 0;
    }
}
