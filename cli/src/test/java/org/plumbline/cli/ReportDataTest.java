package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in the files beside the texts is told with its place and a remedy, and nothing is written. */
class ReportDataTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            R02,always ; R02,sometimes ; :3:2: SV003 'sometimes' is no answer to cm-support. Use one of always, mostly, seldom, never.
            R02,       ; R01,          ; :3:1: SV002 respondent R01 stands twice. Give each questionnaire one row.
            """)
    void an_answer_to_a_questionnaire(String from, String to, String said) throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.change("surveys/case-managers.csv", from, to);
        refused(report, "surveys/case-managers.csv" + said);
    }

    @Test
    void answers_to_a_questionnaire_that_there_is_not() throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.write("surveys/children.csv", "respondent,q\n");
        refused(
                report,
                "surveys/children.csv: SV004 no questionnaire of the edition has this name. Use one of case-managers.csv.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            43.6           ; many            ; :2:3: FI003 'many' is no number. Write it in digits, with a point for decimals.
            43.6           ; '43,6'          ; :2:3: FI003 '43,6' is no number. Write it in digits, with a point for decimals.
            37.9           ; 1.2.3           ; :2:4: FI003 '1.2.3' is no number. Write it in digits, with a point for decimals.
            percent        ; stones          ; :2:5: FI004 'stones' is not allowed. Use one of [percent, count,
            lower          ; sideways        ; :2:6: FI004 'sideways' is not allowed. Use one of [higher, lower, neither].
            value,comparator ; worth,comparator ; :1: FI011 column 'value' is missing.
            """)
    void a_published_statistic(String from, String to, String said) throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.change("indicators.csv", from, to.contains("43,6") ? "\"43,6\"" : to);
        refused(report, "indicators.csv" + said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2016-13-45,harm-plan-sufficient,1,2,3,4 ; :2:1: FI003 '2016-13-45' is no date. Write it as 2018-09-03.
            January,harm-plan-sufficient,1,2,3,4    ; :2:1: FI003 'January' is no date. Write it as 2018-09-03.
            2016-01-05,harm-plan-sufficient,x,2,3,4 ; :2:3: FI003 'x' is no whole number. Write it in digits.
            """)
    void a_benchmark(String row, String said) throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.write("benchmark.csv", "as_of,id,lowest,highest,average,services\n" + row + "\n");
        refused(report, "benchmark.csv" + said);
    }

    @Test
    void a_number_of_people_interviewed() throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.change("interviews.csv", "case-managers,16", "case-managers,sixteen");
        refused(report, "interviews.csv:2:2: FI003 'sixteen' is no whole number. Write it in digits.");
    }

    @Test
    void a_file_without_a_single_line() throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.write("indicators.csv", "");
        refused(report, "indicators.csv:1: FI015 the file is empty. Start it with the header: indicator,value,unit,");
    }

    @Test
    void a_table_that_the_report_shows_and_that_has_no_rows() throws IOException {
        var report = ReportFolder.barking(folder);
        report.withoutRows("indicators.csv", "age-", "white,", "black-and-", "male,", "female,");
        refused(
                report,
                "indicators.csv: RP013 the report shows a table of published statistics, and the file does not have rows for"
                        + " [age-10-14, age-15-17, white, black-and-minority-ethnic, male, female]."
                        + " Add them, or take them out of the edition's report.");
    }

    @Test
    void no_published_statistics_at_all() throws IOException {
        var report = ReportFolder.barking(folder);
        var header = report.read("indicators.csv").lines().findFirst().orElseThrow();
        report.write("indicators.csv", header + "\n");
        var run = report.draft();
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.said(run))
                .filteredOn(said -> said.startsWith("indicators.csv: RP013 "))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(report.said(run)).anyMatch(said -> said.contains("RP002 indicators.csv has no 'population'"));
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void answers_to_no_questionnaire_where_the_report_shows_a_table_of_them() throws IOException {
        var report = ReportFolder.barking(folder);
        Files.delete(report.inspection().resolve("surveys/case-managers.csv"));
        var run = report.draft();
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.said(run)).anyMatch(said -> said.contains("there is no survey 'case-managers'"));
        assertThat(report.isNothingWritten()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            findings.yaml        ; about: "1"             ; about: "9.9"         ; :4:12: FD002 it is about 9.9, which does not exist. Use one of 1, 2, 3, 1.1,
            findings.yaml        ; id: s-1-2              ; id: s-1-1            ; :8:5: FD001 s-1-1 stands twice. Give one of the two another id.
            findings.yaml        ; kind: strength         ; kind: weakness       ; :3:11: FI004 'kind' cannot be 'weakness'. Use one of area, strength.
            findings.yaml        ; kind: strength         ; knd: strength        ; :2:5: FI001 key 'kind' is missing. Add 'kind'.
            recommendations.yaml ; owner: yos             ; owner: the-moon      ; :3:12: FD003 it is for the-moon, which does not exist. Use one of yos, yos-manager,
            recommendations.yaml ; id: r-2                ; id: r-1              ; :12:5: FD001 r-1 stands twice. Give one of the two another id.
            recommendations.yaml ; rests-on: ["1.3"       ; rests-on: ["7.7"     ; :4:15: FD004 it rests on 7.7, which does not exist. Use one of 1, 2, 3,
            """)
    void findings_and_recommendations(String file, String from, String to, String said) throws IOException {
        var report = ReportFolder.barking(folder);
        report.change(file, from, to);
        refused(report, file + said);
    }

    @Test
    void a_finding_that_is_shown_nowhere() throws IOException {
        var report = ReportFolder.barking(folder);
        report.change("findings.yaml", "about: \"1\"", "about: \"1.1\"");
        assertThat(report.said(report.draft()))
                .singleElement()
                .asString()
                .matches(
                        "findings\\.yaml:[67]: RP009 finding s-1-1 is shown in no part of the report\\. Mend its id, .*");
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void findings_that_are_no_yaml() throws IOException {
        var report = ReportFolder.barking(folder);
        report.append("findings.yaml", " not: [yaml\n");
        assertThat(report.said(report.draft()))
                .singleElement()
                .asString()
                .contains("FI005 this is not readable: ", "Mend the YAML here or just above.");
        assertThat(report.isNothingWritten()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"978-1-84099-834-5", "978 1 84099 834 X", "1-84099-834-4", "nine"})
    void a_book_number(String isbn) throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.append("inspection.yaml", "isbn: \"%s\"\n".formatted(isbn));
        refused(report, "inspection.yaml: RP014 '%s' is no ISBN. Look its thirteen digits up again.".formatted(isbn));
    }

    @Test
    void an_official_without_a_role() throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.change("inspection.yaml", "  - {list: to,", "  - {list: to, name: A Person}\n  - {list: to,");
        assertThat(report.said(report.draft()))
                .singleElement()
                .asString()
                .matches("inspection\\.yaml:\\d+:5: FI001 key 'role' is missing\\. Add 'role'\\.");
    }

    @Test
    void reviews_without_their_columns() throws IOException {
        var report = ReportFolder.westLondon(folder);
        report.write("reviewed.csv", "text,language,hash\n");
        refused(report, "reviewed.csv:1: FI011 column 'by' is missing. Add it to the header.");
    }

    private static void refused(ReportFolder report, String start) {
        var run = report.draft();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(report.said(run)).anyMatch(said -> said.startsWith(start), start);
        assertThat(report.isNothingWritten()).isTrue();
    }
}
