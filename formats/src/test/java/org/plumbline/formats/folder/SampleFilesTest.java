package org.plumbline.formats.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.sampling.Rounding;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.change.Change;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.sample.change.ChosenCase.State;
import org.plumbline.sample.change.SampleRecord;
import org.plumbline.sample.change.SampleRecord.Earlier;
import org.plumbline.sample.change.SampleRecord.Numbers;
import org.plumbline.sample.size.SizeSteps;

class SampleFilesTest {
    private static final Id COURT = Id.of("court");
    private static final List<ChosenCase> CASES = List.of(
            new ChosenCase("C-1", COURT, "low, or so", 1, State.DRAWN, "", ""),
            new ChosenCase("C-2", COURT, "low, or so", 2, State.REPLACED, "", "moved \"away\""),
            new ChosenCase("C-3", COURT, "low, or so", 3, State.ADDED, "C-2", "moved \"away\""),
            new ChosenCase("C-4", COURT, "?", 1, State.RESERVE, "", ""),
            new ChosenCase("C-5", COURT, "", 0, State.REMOVED, "", "=HYPERLINK(\"x\")"));
    private static final SampleRecord RECORD = new SampleRecord(
            COURT,
            "sha256-order-1",
            "seed: \"7\"",
            LocalDate.of(2018, 9, 3),
            new Numbers("1.28155", "0.5", "0.05", "0.8", Rounding.NEAREST, "50", "38", ""),
            new SizeSteps(new BigDecimal("164.24"), 62, 50, new BigDecimal("38.5104"), 39, 39, 39),
            List.of(
                    new Earlier("", null, "by hand", List.of()),
                    new Earlier(
                            "6",
                            LocalDate.of(2018, 8, 1),
                            "old list",
                            List.of(new Change.Added("C-9", "why", "", "")))),
            List.of(
                    new Change.Replaced("C-2", "C-3", "moved", "L1", "2018-09-03T10:15"),
                    new Change.Removed("C-5", "closed", "", "")));

    @TempDir
    private Path folder = Path.of("");

    private DrawnFiles written(String csv, String yaml) throws IOException {
        Files.writeString(folder.resolve(SampleFile.NAME), csv);
        Files.writeString(folder.resolve(SampleRecordFile.NAME), yaml);
        if (DrawnFiles.load(folder) instanceof Loaded.Good<DrawnFiles>(var files, var _)) {
            return files;
        }
        throw new AssertionError(DrawnFiles.load(folder).problems());
    }

    private List<String> problems(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return DrawnFiles.load(folder).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void what_is_written_is_read_and_written_again_byte_for_byte() throws IOException {
        var csv = SampleFile.write(CASES);
        var yaml = SampleRecordText.of(List.of(RECORD));
        var read = written(csv, yaml);
        assertThat(read.cases()).isEqualTo(CASES);
        assertThat(read.records()).containsExactly(RECORD);
        assertThat(SampleFile.write(read.cases())).isEqualTo(csv);
        assertThat(SampleRecordText.of(read.records())).isEqualTo(yaml);
    }

    @Test
    void a_file_made_by_hand_may_name_cases_alone() throws IOException {
        var read = written("case\nC-1\nC-2\n", SampleRecordText.of(List.of(RECORD)));
        assertThat(read.cases())
                .containsExactly(
                        new ChosenCase("C-1", Id.of(""), "", 0, State.DRAWN, "", ""),
                        new ChosenCase("C-2", Id.of(""), "", 0, State.DRAWN, "", ""));
    }

    @Test
    void a_folder_without_a_sample_has_none() {
        assertThat(DrawnFiles.load(folder))
                .isEqualTo(new Loaded.Good<>(new DrawnFiles(List.of(), List.of()), List.of()));
        assertThat(DrawnFiles.areIn(folder)).isFalse();
    }

    @Test
    void a_state_and_a_place_are_what_they_can_be() throws IOException {
        assertThat(problems(SampleFile.NAME, "case,place,state\nC-1,first,drawn\nC-2,2,picked\n"))
                .containsExactly(
                        "sample.csv:2:2: FI003 'first' is no place in an order. Write it in digits, or leave it empty.",
                        "sample.csv:3:3: FI004 'state' cannot be 'picked'. "
                                + "Use one of drawn, added, reserve, replaced, removed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            form: 1                     | form: 2                      | FI018 this record is of form '2'
            reference-date: 2018-09-03  | reference-date: 31/02/2018   | FI003 '31/02/2018' is no date
            unlimited: "164.24"         | unlimited: many              | FI003 'unlimited' should be a number, not 'many'
            rounding: nearest           | rounding: down               | FI004 'rounding' cannot be 'down'
            act: remove                 | act: forget                  | FI004 'act' cannot be 'forget'
            algorithm: sha256-order-1   | algorithms: sha256-order-1   | FI001 key 'algorithm' is missing
            out: C-5                    | case: C-5                    | FI002 key 'case' is not known here
            counted: 50                 | counted: fifty               | FI003 a whole number should stand here
            """)
    void a_record_that_is_not_right_is_told_with_its_place(String from, String to, String told) throws IOException {
        var text = SampleRecordText.of(List.of(RECORD));
        assertThat(text).contains(from);
        assertThat(problems(SampleRecordFile.NAME, text.replace(from, to)))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("sample.yaml:").contains(told));
    }

    @Test
    void a_record_that_is_no_yaml_is_told() throws IOException {
        assertThat(problems(SampleRecordFile.NAME, "samples: ["))
                .first()
                .asString()
                .contains("FI005");
        assertThat(problems(SampleRecordFile.NAME, "- 1")).first().asString().contains("FI003");
    }
}
