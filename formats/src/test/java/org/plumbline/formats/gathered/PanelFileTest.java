package org.plumbline.formats.gathered;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.formats.Problems;
import org.plumbline.formats.SmallFolder;
import org.plumbline.framework.problem.Loaded;

/** What a folder says of its panel: read, written again the same, every problem with its place. */
class PanelFileTest {
    private static final String PANEL = """
            act,rating_of,rating,computed,words,sitting,day,present,others,by,at
            proposed,1.1,Dry Straw,Evergreen,It is dry,,,,,A1,2030-05-08
            sat,,,,"All of us, at length",S1,2030-05-09,A1|A2,Head gardener,A1,2030-05-09
            agreed,1.1,Dry Straw,Evergreen,It is dry,S1,,,,A2,2030-05-09
            agreed,1.2,,Evergreen,,S1,,,,A2,2030-05-09
            """;

    private SmallFolder small;

    @BeforeEach
    void aSmallInspectionWithAPanel(@TempDir Path root) {
        small = SmallFolder.in(root);
        small.put("panel.csv", PANEL);
    }

    private List<String> problems() {
        return small.inspection().problems().stream().map(Object::toString).toList();
    }

    @Test
    void it_is_read_without_a_problem_and_written_again_byte_for_byte() {
        assertThat(small.inspection()).isInstanceOf(Loaded.Good.class);
        assertThat(problems()).noneMatch(it -> it.contains("panel.csv"));
        var problems = new Problems();
        assertThat(PanelFile.text(PanelFile.read(small.folder(), problems))).isEqualTo(PANEL);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void without_the_file_there_was_no_panel() {
        assertThat(PanelFile.read(small.folder().resolve("nowhere"), new Problems()))
                .isEmpty();
    }

    @Test
    void what_is_wrong_is_told_at_its_cell() {
        small.change("panel.csv", "proposed,1.1", "guessed,1.1");
        small.change("panel.csv", "agreed,1.2", "agreed,9.9");
        small.change("panel.csv", "It is dry,S1", "It is dry,S2");
        small.change("panel.csv", "S1,2030-05-09", "S1,yesterday");
        assertThat(problems())
                .anyMatch(it -> it.startsWith("panel.csv:2:1: FI004 act is 'guessed'"))
                .anyMatch(it -> it.contains("RT001 '9.9' has no rating in this edition"))
                .anyMatch(it -> it.contains("RT009 there is no sitting 'S2' before this row"))
                .anyMatch(it -> it.contains("RT011 this sitting is dated 'yesterday'"));
    }

    @Test
    void a_decision_that_awarded_csv_does_not_have_is_told() {
        small.change("panel.csv", "agreed,1.1,Dry Straw,Evergreen,It is dry", "agreed,1.1,,Evergreen,");
        assertThat(problems())
                .anyMatch(
                        it -> it.startsWith("panel.csv:4:3: RT010 the panel last decided what the rules give for 1.1"));
    }
}
