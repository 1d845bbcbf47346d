package org.plumbline.formats.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.CaseloadProblem;
import org.plumbline.caseload.intake.CaseloadIntake;
import org.plumbline.caseload.intake.DateOrder;
import org.plumbline.caseload.intake.Field;
import org.plumbline.caseload.intake.Guessing;
import org.plumbline.caseload.intake.Intake;
import org.plumbline.caseload.intake.Mapping;
import org.plumbline.caseload.intake.SentTable;
import org.plumbline.formats.folder.CaseloadText;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.sheet.Sheets;
import org.plumbline.formats.table.CsvText;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;
import org.plumbline.scenario.RandomCaseloads;

/** A list goes out and comes back, with real editions; every case in it is made up. */
class CaseloadFilesTest {
    private static final Edition EDITION = edition("yos/2018");

    private static Edition edition(String name) {
        var file = Path.of(System.getProperty("plumbline.root", ".."), "frameworks", name, "framework.yaml");
        if (EditionFile.load(file, name) instanceof Loaded.Good<EditionFile>(var read, var _)) {
            return read.edition();
        }
        throw new AssertionError("cannot load " + name);
    }

    private static SentTable sent(byte[] bytes) {
        return switch (SentCaseload.read(bytes, "list")) {
            case Loaded.Good<SentTable>(var table, var _) -> table;
            case Loaded.Bad<SentTable>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Intake guessed(Edition edition, List<String> areas, SentTable table) {
        var mapping = Guessing.of(edition, areas, table).mapping();
        return CaseloadIntake.take(edition, areas, table, mapping, SentCaseload.givenNames());
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void what_is_written_as_caseload_csv_is_read_as_the_same_cases(long seed) {
        for (var edition : List.of(EDITION, edition("cci/2009"))) {
            for (var areas : List.of(List.<String>of(), List.of("East", "West"))) {
                var cases = RandomCaseloads.of(edition, areas, 20, seed);
                var table = sent(CaseloadText.of(edition, cases).getBytes(UTF_8));
                assertThat(guessed(edition, areas, table).cases()).isEqualTo(cases);
            }
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void a_list_with_titles_in_either_language_is_guessed_whole(long seed) throws IOException {
        for (var language : EDITION.languages()) {
            var cases = RandomCaseloads.of(EDITION, List.of("East"), 20, seed);
            var rows = titled(cases, language);
            assertThat(guessed(EDITION, List.of("East"), sent(CsvText.of(rows).getBytes(UTF_8)))
                            .cases())
                    .isEqualTo(cases);
            assertThat(guessed(EDITION, List.of("East"), sent(Sheets.xlsx(rows)))
                            .cases())
                    .isEqualTo(cases);
        }
    }

    /** The cases with the titles of attributes and of their values in place of ids. */
    private static List<List<String>> titled(List<Case> cases, String language) {
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<>(
                language.equals("cy") ? List.of("Cyfeirnod", "Uned", "Ardal") : List.of("Case ref", "Unit", "Area"));
        EDITION.attributes().forEach(attribute -> header.add(attribute.title().in(language)));
        rows.add(header);
        for (var each : cases) {
            var row = new ArrayList<String>();
            row.add(each.reference());
            row.add(EDITION.units().stream()
                    .filter(unit -> unit.id().equals(each.unit()))
                    .findFirst()
                    .orElseThrow()
                    .words()
                    .in(language));
            row.add(String.valueOf(each.area()));
            for (var attribute : EDITION.attributes()) {
                var value = each.attribute(attribute.id()).orElse("");
                row.add(attribute.values().stream()
                        .filter(choice -> choice.id().value().equals(value))
                        .map(choice -> choice.words().in(language))
                        .findFirst()
                        .orElse(value));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Two hundred cases, every tenth of them spoilt in its own way. */
    private static List<List<String>> spoilt() {
        var rows = new ArrayList<>(titled(RandomCaseloads.of(EDITION, List.of("East"), 200, 1), "en"));
        var faults = List.of(
                "31/02/2018", "12/31/2018", "yesterday", "=1+1", "<b>x</b>", "'; DROP TABLE x;--", "x".repeat(3000));
        for (int at = 10; at <= 200; at += 10) {
            var row = new ArrayList<>(rows.get(at));
            int column = at / 10 % row.size();
            row.set(column, column == 0 ? rows.get(1).getFirst() : faults.get(at / 10 % faults.size()));
            rows.set(at, row);
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ods"})
    void the_list_with_its_problems_comes_back_mended(String form) {
        var table = sent(CsvText.of(spoilt()).getBytes(UTF_8));
        var intake = guessed(EDITION, List.of("East"), table);
        assertThat(intake.errors()).isGreaterThanOrEqualTo(19);
        assertThat(intake.cases()).isEmpty();
        var back = sent(form.equals("csv") ? ProblemTable.csv(table, intake) : ProblemTable.ods(table, intake));
        assertThat(back.columns()).isEqualTo(table.columns());
        assertThat(back.rows().stream().map(SentTable.Row::cells))
                .containsExactlyElementsOf(
                        table.rows().stream().map(SentTable.Row::cells).toList());
        assertThat(guessed(EDITION, List.of("East"), back).problems().stream().map(Problem::toString))
                .isEqualTo(intake.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void each_row_says_what_is_wrong_and_what_to_do() {
        var table = sent("case,unit,age\nA1,court,x\n=A2,court,\nA3,court,14\n".getBytes(UTF_8));
        var text = new String(ProblemTable.csv(table, guessed(EDITION, List.of(), table)), UTF_8);
        assertThat(text).isEqualTo("\uFEFF" + """
                        case,unit,age,Problem (Plumbline),What to do (Plumbline)
                        A1,court,x,CL006 age cannot be 'x',Use a number
                        '=A2,court,,CL025 reference '=A2' begins as a formula does,"Take the first character away, or give another reference"
                        A3,court,14,,
                        """);
    }

    @Test
    void problems_of_the_whole_table_stand_in_its_first_row() {
        var table = sent("unit,age\npier,x\n".getBytes(UTF_8));
        var text = new String(ProblemTable.csv(table, guessed(EDITION, List.of(), table)), UTF_8);
        assertThat(text).contains("whole table: CL028 no column says the reference | CL023 unit");
    }

    @Test
    void ten_megabytes_are_read_and_the_time_is_printed() {
        var text = new StringBuilder("case,unit,remark\n");
        for (int at = 0; text.length() < (10 << 20) - 200; at++) {
            text.append("A%07d,court,%s\n".formatted(at, "x".repeat(110)));
        }
        var bytes = text.toString().getBytes(UTF_8);
        long start = System.nanoTime();
        var table = sent(bytes);
        var intake = guessed(EDITION, List.of(), table);
        System.out.printf(
                "%d bytes, %d cases: %d ms%n",
                bytes.length, intake.cases().size(), (System.nanoTime() - start) / 1_000_000);
        assertThat(intake.cases()).hasSize(table.rows().size()).hasSizeGreaterThan(80_000);
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void a_mapping_comes_back_from_its_file(long seed) {
        var random = new Random(seed);
        var columns = new ArrayList<Mapping.Column>();
        for (var heading : RandomCaseloads.AWKWARD) {
            var values = new LinkedHashMap<String, String>();
            RandomCaseloads.AWKWARD.stream()
                    .filter(_ -> random.nextInt(4) == 0)
                    .forEach(value -> values.put(value, value));
            var field = random.nextBoolean() ? "case" : random.nextBoolean() ? "-" : "gender";
            columns.add(new Mapping.Column(heading, Field.called(field), values));
        }
        var order = List.of(DateOrder.values()).get(random.nextInt(3));
        Map<Field, String> constants = random.nextBoolean()
                ? Map.of()
                : Map.of(Field.Fixed.UNIT, "court", new Field.Attribute(Id.of("age")), "");
        var mapping = new Mapping(order, columns, constants);
        assertThat(MappingFile.read(MappingFile.text(mapping), "mapping.yaml"))
                .isEqualTo(new Loaded.Good<>(mapping, List.of()));
    }

    @Test
    void every_fault_of_a_mapping_file_is_told() {
        var text = """
                mapping: 1
                dates: backwards
                columns:
                  - {column: Ref, feld: case}
                colour: red
                """;
        assertThat(MappingFile.read(text, "m.yaml").problems().stream()
                        .map(problem -> problem.code().name()))
                .contains("FI004", "FI001", "FI002");
        assertThat(MappingFile.read("mapping: 2\ncolumns: []\n", "m.yaml").problems())
                .singleElement()
                .asString()
                .startsWith("m.yaml:1:1: FI018");
        assertThat(MappingFile.read("[", "m.yaml")).isInstanceOf(Loaded.Bad.class);
    }

    @Test
    void a_case_twice_and_unknown_values_are_found_in_a_long_list() {
        var table = sent(CsvText.of(spoilt()).getBytes(UTF_8));
        var codes = guessed(EDITION, List.of("East"), table).problems().stream()
                .map(Problem::code)
                .toList();
        assertThat(codes).contains(CaseloadProblem.CL001, CaseloadProblem.CL023);
    }
}
