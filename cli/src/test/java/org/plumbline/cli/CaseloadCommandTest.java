package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Run.plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseloadCommandTest {
    private static final String GOOD = "Ref;Unit;Ethnic group;Age\nA1;Court disposal;White;15\nA2;court;Gwyn;\n";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_list_becomes_caseload_csv_and_says_how_it_was_read() throws IOException {
        var run = plumbline(
                "caseload",
                file("list.csv", GOOD),
                "--framework",
                "yos/2018",
                "--out",
                path("caseload.csv"),
                "--profile");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("column 'Ref' taken as case (sure)", "column 'Ethnic group' taken as ethnicity (sure)");
        assertThat(run.outLines()).first().asString().startsWith("2 cases in ");
        assertThat(run.out()).contains("Court disposal", "not said", "from 15 to 15, middle 15");
        assertThat(Files.readString(folder.resolve("caseload.csv")))
                .isEqualTo("case,unit,age,ethnicity\nA1,court,15,white\nA2,court,,white\n");
    }

    @Test
    void faults_are_all_told_nothing_is_written_and_the_list_comes_back_to_be_mended() throws IOException {
        var list = file("list.csv", GOOD.replace("Gwyn;", "Gwin;1x"));
        var run = plumbline(
                "caseload",
                list,
                "--framework",
                "yos/2018",
                "--out",
                path("caseload.csv"),
                "--problems",
                path("p.csv"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("list.csv:3:3: CL023", "list.csv:3:4: CL006", "Nothing was taken: 2 problems, 0 notes.");
        assertThat(folder.resolve("caseload.csv")).doesNotExist();
        var mended = Files.readString(folder.resolve("p.csv"))
                .replace("Gwin", "Gwyn")
                .replace("1x", "11");
        var again = plumbline("caseload", file("again.csv", mended), "--framework", "yos/2018");
        assertThat(again.code()).isZero();
        var ods = plumbline("caseload", list, "--framework", "yos/2018", "--problems", path("p.ods"));
        assertThat(ods.code()).isEqualTo(1);
        assertThat(plumbline("caseload", path("p.ods"), "--framework", "yos/2018")
                        .err())
                .contains("p.ods:3:3: CL023");
    }

    @Test
    void a_mapping_is_kept_and_used_again() throws IOException {
        var list = file("list.csv", GOOD);
        plumbline("caseload", list, "--framework", "yos/2018", "--save-mapping", path("m.yaml"));
        assertThat(Files.readString(folder.resolve("m.yaml"))).startsWith("mapping: 1\ndates: day-first\n");
        var run = plumbline("caseload", list, "--framework", "yos/2018", "--mapping", path("m.yaml"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        var bad = plumbline("caseload", list, "--framework", "yos/2018", "--mapping", file("bad.yaml", "mapping: 7\n"));
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err()).contains("bad.yaml:1:1: FI018");
    }

    @Test
    void areas_are_given_one_by_one() throws IOException {
        var list = file("list.csv", "case,unit,area\nA1,court,east\n");
        var run = plumbline(
                "caseload",
                list,
                "--framework",
                "yos/2018",
                "--area",
                "East",
                "--area",
                "West",
                "--out",
                path("c.csv"));
        assertThat(run.code()).isZero();
        assertThat(Files.readString(folder.resolve("c.csv"))).isEqualTo("case,unit,area\nA1,court,East\n");
    }

    @Test
    void what_cannot_be_read_is_refused_and_what_is_not_there_is_wrong_use() throws IOException {
        assertThat(plumbline("caseload", file("x.csv", "\0\0\0"), "--framework", "yos/2018")
                        .code())
                .isEqualTo(1);
        assertThat(plumbline("caseload", path("none.csv"), "--framework", "yos/2018")
                        .code())
                .isEqualTo(2);
    }
}
