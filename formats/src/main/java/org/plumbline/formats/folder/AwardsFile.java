package org.plumbline.formats.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.formats.Problems;
import org.plumbline.formats.table.TableFile;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.Award;

/** Reads {@code judged.csv} and {@code awarded.csv}: ratings that people gave. */
final class AwardsFile {
    private AwardsFile() {}

    /**
     * The ratings of a file; none when the file is not there.
     *
     * @param name {@code judged} or {@code awarded}
     * @param of the column that says what is rated
     */
    static List<Award> read(Path folder, String name, String of, Problems problems) {
        var file = folder.resolve(name + ".csv");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        var table =
                TableFile.read(file, name + ".csv", List.of(of, "rating", "reasons", "by", "at"), List.of(), problems);
        if (table == null) {
            return List.of();
        }
        problems.stands(name, table);
        return table.rows().stream()
                .map(row -> new Award(
                        Id.of(table.cell(row, of)),
                        table.cell(row, "rating"),
                        table.cell(row, "reasons"),
                        table.cell(row, "by"),
                        table.cell(row, "at")))
                .toList();
    }
}
