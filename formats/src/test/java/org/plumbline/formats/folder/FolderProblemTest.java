package org.plumbline.formats.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.assessment.AnswerProblem;
import org.plumbline.caseload.CaseloadProblem;
import org.plumbline.formats.FileProblem;
import org.plumbline.formats.SmallFolder;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.ProblemCode;
import org.plumbline.rating.RatingProblem;

/** One break, one problem: its code, its place, its words. */
class FolderProblemTest {
    /** Codes of notes, and of what is not about one cell; they have tests of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of("CL008", "AN020", "AN021", "AN022", "RT007", "RT009", "RT010", "RT011");

    /** Codes of a service's list on its way in, which core's tests of taking it in try. */
    private static final String OF_LISTS_SENT_IN = "CL0[23][0-9]";

    private static final String BREAKS = """
            CL001 | caseload.csv:4:1 | G3,plot             | G2,plot             | case G2 stands here again
            CL002 | caseload.csv:4:1 | G3,plot             | ,plot               | a case has no reference
            CL003 | caseload.csv:2:2 | G1,pot              | G1,pail             | unit 'pail' is not known
            CL003 | caseload.csv:2:2 | G1,pot              | G1,                 | unit '' is not known
            CL004 | caseload.csv:2:3 | North,yes           | East,yes            | area 'East' is not known
            CL004 | caseload.csv:2:3 | North,yes           | ,yes                | the case has no area
            CL005 | caseload.csv:2:4 | North,yes           | North,              | shade is missing
            CL006 | caseload.csv:2:4 | North,yes           | North,Yes           | shade cannot be 'Yes'
            CL006 | caseload.csv:3:5 | no,sand             | no,mud              | soil cannot be 'mud'
            CL006 | caseload.csv:2:6 | clay,3              | clay,three          | age cannot be 'three'
            CL006 | caseload.csv:2:7 | 2029-03-01          | 1/3/2029            | sown cannot be '1/3/2029'
            CL007 | sample.csv:3:1   | G2                  | G7                  | case 'G7' is not in the caseload
            CL009 | sample.csv:4:1   | G2                  | G2\\nG2             | case G2 was drawn already
            AN001 | answers.csv:2:2  | e1,G1               | e1,G0               | case 'G0' is not in the caseload
            AN002 | answers.csv:2:3  | e1,G1,watered       | e1,G1,9.9           | question '9.9' is not in the edition
            AN002 | answers.csv:2:3  | e1,G1,watered       | e1,G1,pruned        | question 'pruned' is not in the edition
            AN003 | answers.csv:6:4  | watered,met,,,A2    | watered,maybe,,,A2  | question watered cannot be answered 'maybe'
            AN003 | answers.csv:5:4  | colour,red          | colour,green        | question colour cannot be answered 'green'
            AN003 | answers.csv:5:4  | colour,red          | colour,red`blue     | question colour cannot be answered 'red`blue'
            AN003 | answers.csv:5:4  | colour,red          | colour,met          | question colour cannot be answered 'met'
            AN003 | answers.csv:5:4  | colour,red          | pests,rats`mice     | question pests cannot be answered 'rats`mice'
            AN003 | answers.csv:5:4  | colour,red          | height,tall         | question height cannot be answered 'tall'
            AN003 | answers.csv:5:4  | colour,red          | flowered,May        | question flowered cannot be answered 'May'
            AN004 | answers.csv:6:5  | watered,met,,,A2    | watered,met,forgotten,,A2 | reasons are given for 'met'
            AN005 | answers.csv:3:5  | forgotten,,A1       | broken,,A1          | 'broken' is not a reason of question fed
            AN006 | answers.csv:6:9  | 2030-05-02,         | 2030-05-05,         | 2030-05-05 is outside the fieldwork, 2030-05-01 to 2030-05-04
            AN007 | answers.csv:8:11 | ,,e6                | ,,e0                | it replaces event 'e0', which is not here
            AN008 | answers.csv:8:11 | ,,e6                | ,,e5                | it replaces event e5, the first answer to watered of case G2
            AN009 | answers.csv:8:11 | ,,e6                | ,,e7                | event e7 replaces itself, by way of what it replaces
            AN010 | answers.csv:3:1  | e2,G1               | e1,G1               | event e1 stands here with another content
            AN011 | answers.csv:6:7  | watered,met,,,A2    | watered,met,,,      | nobody is named as the assessor
            AN012 | answers.csv:6:2  | e5,G2               | e5,G3               | case G3 is not in the sample
            AN013 | answers.csv:6:9  | 2030-05-02,         | 2 May 2030,         | '2 May 2030' is no date or time
            AN013 | answers.csv:6:9  | 2030-05-02,         | ,                   | '' is no date or time
            AN013 | answers.csv:6:9  | 2030-05-02,         | 2030-05-02T25:00,   | '2030-05-02T25:00' is no date or time
            AN013 | answers.csv:2:10 | 2030-05-01T18:00    | later               | 'later' is no date or time
            AN014 | answers.csv:6:8  | A2,first,2030-05-02, | A2,third,2030-05-02, | marking 'third' is not known
            AN015 | answers.csv:3:5  | forgotten,,A1       | forgotten`forgotten,,A1 | reason forgotten is given twice
            RT001 | awarded.csv:2:1  | 1.1,Dry             | kept,Dry            | 'kept' has no rating in this edition
            RT001 | judged.csv:2:1   | 1.2,Ever            | 9,Ever              | '9' has no rating in this edition
            RT002 | awarded.csv:2:2  | Dry Straw           | Hay                 | 'Hay' is not a rating of 1.1
            RT003 | awarded.csv:3:1  | 2030-05-09          | 2030-05-09\\n1.1,Evergreen,Two of us,A1,2030-05-09 | 1.1 is rated here again
            RT004 | judged.csv:2:3   | All tools hung up   | ,                   | the rating of 1.2 has no reason
            RT005 | awarded.csv:2:4  | later,A1            | later,              | nobody is named for the rating of 1.1
            RT008 | awarded.csv:2:5  | A1,2030-05-09       | A1,someday          | the rating of 1.1 is dated 'someday'
            RT006 | judged.csv:2:1   | 1.2,Ever            | 1.1,Ever            | 1.1 is computed from answers, not judged
            """;

    private SmallFolder small;

    @BeforeEach
    void aSmallInspection(@TempDir Path root) {
        small = SmallFolder.in(root);
    }

    static Stream<String> breaks() {
        return BREAKS.lines();
    }

    @ParameterizedTest(name = "{0} at {1}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = BREAKS)
    void a_break_has_its_code_its_cell_and_its_words(String code, String place, String from, String to, String what) {
        change(place, from, code.equals("RT004") ? " " : to);
        var found = small.inspection();
        assertThat(found).isInstanceOf(Loaded.Bad.class);
        var problem = find(found, code, what.replace('`', '|'));
        assertThat(problem.place()).hasToString(place);
        assertThat(problem.remedy()).isNotBlank().doesNotEndWith(".");
        assertThat(problem.isError()).isTrue();
    }

    @Test
    void every_code_of_a_folder_is_tried() {
        var tried = breaks().map(line -> line.substring(0, 5)).collect(Collectors.toSet());
        tried.addAll(ELSEWHERE);
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(CaseloadProblem.values(), AnswerProblem.values(), RatingProblem.values())
                                .flatMap(Stream::of)
                                .map(code -> ((ProblemCode) code).name())
                                .filter(code -> !code.matches(OF_LISTS_SENT_IN))
                                .toList());
    }

    @ParameterizedTest(name = "{0} at {1}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            FI001 | inspection.yaml:1:1  | service: Hill Gardens\\n | remark: | key 'service' is missing
            FI001 | inspection.yaml:1:1  | folder: 1        | x: y             | key 'folder' is missing
            FI002 | inspection.yaml:10:1 | about:           | abuot:           | key 'abuot' is not known here
            FI003 | inspection.yaml:4:8  | [North, South]   | [North, North]   | an area stands twice
            FI003 | inspection.yaml:5:19 | from: 2030-05-01 | from: 1 May      | '1 May' is no date
            FI003 | inspection.yaml:5:12 | to: 2030-05-04   | to: 2030-04-30   | the fieldwork ends 2030-04-30, before it starts 2030-05-01
            FI003 | inspection.yaml:8:5  | {id: A1, role: lead inspector} | A1 | a map of keys should stand here, not 'A1'
            FI005 | inspection.yaml:2:14 | Hill Gardens     | Hill: Gardens    | this is not readable: mapping values are not allowed here
            FI006 | inspection.yaml:9:1  | random-seed: 77  | folder: 1        | key 'folder' stands here and at inspection.yaml:1:1
            FI011 | answers.csv:1        | case,question    | cases,question   | column 'case' is missing
            FI012 | caseload.csv:1:7     | ,sown            | ,born            | column 'born' is not known
            FI013 | judged.csv:2:6       | All tools        | All, tools       | the row has 6 cells, the header 5
            FI014 | answers.csv:1:6      | ,note            | ,reasons         | column 'reasons' stands twice
            FI015 | awarded.csv:2        | One plant        | "One" plant      | the table cannot be read from here
            FI015 | awarded.csv:2        | 2030-05-09       | "2030-05-09      | a quotation mark
            FI018 | inspection.yaml:1:9  | folder: 1        | folder: 2        | this folder is of form '2'
            """)
    void a_break_of_a_file_has_its_code_its_place_and_its_words(
            String code, String place, String from, String to, String what) {
        change(place, from, to);
        assertThat(find(small.inspection(), code, what).place()).hasToString(place);
    }

    @Test
    void files_that_a_folder_must_have_are_told_when_missing() {
        small.remove("caseload.csv").remove("answers.csv");
        assertThat(small.inspection().problems())
                .filteredOn(problem -> problem.code() == FileProblem.FI010)
                .extracting(problem -> Objects.requireNonNull(problem.place()).toString())
                .containsExactly("caseload.csv", "answers.csv");
    }

    @Test
    void a_folder_without_an_inspection_is_told() {
        small.remove("inspection.yaml");
        assertThat(small.inspection().problems())
                .singleElement()
                .hasToString("inspection.yaml: FI010 the file is not there. Make it, or mend the path.");
        assertThat(InspectionFolder.isOne(small.folder())).isFalse();
    }

    @Test
    void a_file_in_another_encoding_is_told_with_its_line() {
        small.bytes(
                "awarded.csv",
                small.text("awarded.csv").replace("One plant", "Môr").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(SmallFolder.problem(small.inspection(), FileProblem.FI009).place())
                .isEqualTo(new Place("awarded.csv", 2, 16));
    }

    @Test
    void a_caseload_without_cases_is_told_for_the_file() {
        small.put("caseload.csv", "case,unit,area,shade\n");
        assertThat(SmallFolder.problem(small.inspection(), CaseloadProblem.CL008)
                        .place())
                .isEqualTo(new Place("caseload.csv", 0, 0));
    }

    @Test
    void an_area_of_a_service_without_areas_is_told_what_to_do() {
        small.change("inspection.yaml", "areas: [North, South]\n", "");
        assertThat(SmallFolder.problem(small.inspection(), CaseloadProblem.CL004)
                        .remedy())
                .isEqualTo("List the service's areas in inspection.yaml, or leave the column out");
    }

    private void change(String place, String from, String to) {
        var file = place.substring(0, place.indexOf(':'));
        small.change(file, from.replace("\\n", "\n"), to.replace("\\n", "\n").replace('`', '|'));
    }

    private static Problem find(Loaded<?> found, String code, String what) {
        return found.problems().stream()
                .filter(each -> each.code().name().equals(code) && each.what().startsWith(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in " + found.problems()));
    }
}
