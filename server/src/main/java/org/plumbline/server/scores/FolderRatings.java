package org.plumbline.server.scores;

import java.util.List;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.Award;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ratings that came with an inspection's folder: {@code judged.csv} and {@code awarded.csv}, checked when it was taken in. */
@Component
class FolderRatings implements GivenRatings {
    private final JdbcClient database;

    FolderRatings(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public String state(long inspection) {
        return database.sql("""
                        select coalesce(string_agg(path || ' ' || md5(content), ', ' order by path), '') from folder_file
                         where inspection = ? and path in ('judged.csv', 'awarded.csv')""").param(inspection).query(String.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Award> judged(long inspection) {
        return read(inspection, "judged.csv", "standard");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Award> awarded(long inspection) {
        return read(inspection, "awarded.csv", "rating_of");
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
