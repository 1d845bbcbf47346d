package org.plumbline.server.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.stage.Move;
import org.plumbline.report.stage.Stage.OfReport;
import org.plumbline.server.access.Standing;
import org.plumbline.server.inspections.Inspections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the steps of reports from stage to stage, and what was published. */
@Component
class Stages {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Inspections inspections;
    private final Standing standing;

    Stages(JdbcClient database, Inspections inspections, Standing standing) {
        this.database = database;
        this.inspections = inspections;
        this.standing = standing;
    }

    @Transactional(readOnly = true)
    Stands of(long inspection) {
        var steps = database.sql("""
                        select s.number, s.from_stage, s.to_stage, s.note, s.taken_at, coalesce(p.name, '') as by, s.run
                          from report_step s left join person p on p.id = s.taken_by
                         where s.inspection = ? order by s.number desc""")
                .param(inspection)
                .query((row, _) -> new Stands.Step(
                        row.getInt("number"),
                        stage(row.getString("from_stage")),
                        stage(row.getString("to_stage")),
                        row.getString("note"),
                        row.getObject("taken_at", OffsetDateTime.class),
                        row.getString("by"),
                        row.getObject("run", Long.class)))
                .list();
        var versions = database.sql(
                        "select number, on_day, digest, run from publication_version where inspection = ? order by number")
                .param(inspection)
                .query(Stands.Version.class)
                .list();
        var corrections = database.sql("""
                        select number, on_day, text, written_at from publication_correction
                         where inspection = ? order by number""")
                .param(inspection)
                .query((row, _) -> new Stands.Correction(
                        row.getInt("number"),
                        row.getObject("on_day", LocalDate.class),
                        texts(row.getString("text")),
                        row.getObject("written_at", OffsetDateTime.class)))
                .list();
        boolean erased = database.sql("select is_erased(?)")
                .param(inspection)
                .query(Boolean.class)
                .single();
        return new Stands(inspections.head(inspection), steps, versions, corrections, standing.on(inspection), erased);
    }

    /** The stage of a word. */
    static OfReport stage(String word) {
        return OfReport.valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    /** The same of what somebody sent; empty when it is none. */
    static Optional<OfReport> find(String word) {
        return Stream.of(OfReport.values())
                .filter(stage -> stage.word().equals(word))
                .findFirst();
    }

    private static Map<String, String> texts(String json) {
        var texts = new TreeMap<String, String>();
        JSON.readTree(json)
                .propertyStream()
                .forEach(it -> texts.put(it.getKey(), it.getValue().asString()));
        return texts;
    }

    /** Holds everybody else who would move the report of an inspection until this transaction ends. */
    private void hold(long inspection) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('report', ?))")
                .param(inspection)
                .query((_, _) -> true)
                .single();
    }

    /**
     * Takes a step, unless another was taken since whoever takes it looked.
     *
     * @param last the number of the last step that they saw
     * @param published the files that go out; null for a step that publishes nothing
     * @return whether it was taken
     */
    @Transactional
    boolean take(long inspection, int last, Move move, String note, @Nullable Run published) {
        hold(inspection);
        int now = database.sql("select coalesce(max(number), 0) from report_step where inspection = ?")
                .param(inspection)
                .query(Integer.class)
                .single();
        if (now != last) {
            return false;
        }
        database.sql("""
                        insert into report_step (inspection, number, from_stage, to_stage, note, run)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(inspection)
                .param(now + 1)
                .param(move.from().word())
                .param(move.to().word())
                .param(note)
                .param(published == null ? null : published.id())
                .update();
        if (published != null) {
            publish(inspection, published);
        }
        return true;
    }

    private void publish(long inspection, Run run) {
        database.sql("""
                        insert into publication_version (inspection, number, on_day, digest, run)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ? from publication_version where inspection = ?""")
                .params(inspection, run.day(), run.manifest(), run.id(), inspection)
                .update();
        database.sql("select 1 from (select report_is_out(?)) done")
                .param(inspection)
                .query(Integer.class)
                .single();
    }

    /** Writes what is put right. */
    @Transactional
    void correct(long inspection, LocalDate day, Map<String, String> text) {
        hold(inspection);
        database.sql("""
                        insert into publication_correction (inspection, number, on_day, text)
                        select ?, coalesce(max(number), 0) + 1, ?, ?::json from publication_correction where inspection = ?""")
                .params(inspection, day, JSON.writeValueAsString(new TreeMap<>(text)), inspection)
                .update();
    }
}
