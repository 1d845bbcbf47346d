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
 * The ratings that people gave as the tables have them: of what people judge, what was proposed last; for the rest those
 * that came with the folder, {@code judged.csv} and {@code awarded.csv}, checked when it was taken in.
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
                               || (select ' ' || coalesce(max(p.id), 0) from judged_proposal p where p.inspection = ?)
                          from folder_file where inspection = ? and path in ('judged.csv', 'awarded.csv')""")
                .params(inspection, inspection)
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
        return read(inspection, "awarded.csv", "rating_of");
    }

    private List<Award> proposed(long inspection) {
        return database.sql("""
                        select distinct on (a.standard) a.standard, a.rating, a.reasons,
                               coalesce(nullif(a.by_said, ''),
                                        (select m.reference from team_member m
                                          where m.inspection = a.inspection and m.person = a.proposed_by order by m.id limit 1),
                                        'P' || a.proposed_by, '') as by_whom,
                               coalesce(nullif(a.at_said, ''), a.proposed_at::text) as at_when
                          from judged_proposal a where a.inspection = ? order by a.standard, a.id desc""")
                .param(inspection)
                .query((row, _) -> new Award(
                        Id.of(row.getString("standard")),
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
