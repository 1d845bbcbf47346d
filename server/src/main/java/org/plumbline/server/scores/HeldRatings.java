package org.plumbline.server.scores;

import java.util.LinkedHashMap;
import java.util.List;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.Award;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ratings that people gave as the tables have them: of what people judge, what was proposed last; of the rest, what the
 * panel decided last. Where the tables have nothing, those that came with the folder hold, {@code judged.csv} and
 * {@code awarded.csv}, checked when it was taken in.
 */
@Component
class HeldRatings implements GivenRatings {
    private final JdbcClient database;

    HeldRatings(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public String state(long inspection) {
        return database.sql("""
                        select coalesce(string_agg(path || ' ' || md5(content), ', ' order by path), '')
                               || (select ' ' || coalesce(max(p.id), 0) from judged_proposal p where p.inspection = :inspection)
                               || (select ' ' || count(*) || ' ' || coalesce(max(a.id), 0) from award a where a.inspection = :inspection)
                          from folder_file where inspection = :inspection and path in ('judged.csv', 'awarded.csv')""")
                .param("inspection", inspection)
                .query(String.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Award> judged(long inspection) {
        var judged = new LinkedHashMap<Id, Award>();
        read(inspection, "judged.csv", "standard").forEach(award -> judged.put(award.of(), award));
        proposed(inspection).forEach(award -> judged.put(award.of(), award));
        return List.copyOf(judged.values());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Award> awarded(long inspection) {
        var awarded = new LinkedHashMap<Id, Award>();
        read(inspection, "awarded.csv", "rating_of").forEach(award -> awarded.put(award.of(), award));
        decided(inspection).forEach(award -> awarded.put(award.of(), award));
        // the panel agreed what the rules give
        awarded.values().removeIf(award -> award.rating().isEmpty());
        return List.copyOf(awarded.values());
    }

    private List<Award> decided(long inspection) {
        return last(
                inspection,
                "select a.of, a.rating, a.reasons, a.by_said, a.decided_by as doer, a.at_said, a.decided_at as done_at, a.id"
                        + " from award a where a.inspection = ? and a.act = 'agreed'");
    }

    private List<Award> proposed(long inspection) {
        return last(
                inspection,
                "select a.standard as of, a.rating, a.reasons, a.by_said, a.proposed_by as doer, a.at_said,"
                        + " a.proposed_at as done_at, a.id from judged_proposal a where a.inspection = ?");
    }

    /** Of each thing the last row. */
    private List<Award> last(long inspection, String rows) {
        return database.sql("""
                        select distinct on (a.of) a.of, a.rating, a.reasons,
                               coalesce(nullif(a.by_said, ''),
                                        (select m.reference from team_member m
                                          where m.inspection = ? and m.person = a.doer order by m.id limit 1),
                                        'P' || a.doer, '') as by_whom,
                               coalesce(nullif(a.at_said, ''), a.done_at::text) as at_when
                          from (%s) a order by a.of, a.id desc""".formatted(rows))
                .params(inspection, inspection)
                .query((row, _) -> new Award(
                        Id.of(row.getString("of")),
                        row.getString("rating"),
                        row.getString("reasons"),
                        row.getString("by_whom"),
                        row.getString("at_when")))
                .list();
    }

    private List<Award> read(long inspection, String name, String of) {
        var file = database.sql("select content from folder_file where inspection = ? and path = ?")
                .params(inspection, name)
                .query((row, _) -> row.getBytes(1))
                .optional();
        if (file.isEmpty()) {
            return List.of();
        }
        var table = TableFile.read(
                file.get(), name, List.of(of, "rating", "reasons", "by", "at"), List.of(), new Problems());
        return table == null
                ? List.of()
                : table.rows().stream()
                        .map(row -> new Award(
                                Id.of(table.cell(row, of)),
                                table.cell(row, "rating"),
                                table.cell(row, "reasons"),
                                table.cell(row, "by"),
                                table.cell(row, "at")))
                        .toList();
    }
}
