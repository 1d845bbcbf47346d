package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Run.change;
import static org.plumbline.cli.Run.plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final Pattern LISTED =
            Pattern.compile("\"path\" : \"([^\"]+)\",\\s+\"bytes\" : (\\d+),\\s+\"sha256\" : \"([0-9a-f]{64})\"");
    private static final String DRAFT = "Draft – not for publication";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_draft_in_both_languages_has_every_form_in_each() throws IOException {
        var report = ReportFolder.westLondon(folder);
        var run = report.report("--lang", "both", "--draft");
        assertThat(run.code()).isZero();
        var name = "sqs-2012-west-london-tri-borough-youth-offending-service";
        for (var language : new String[] {"en", "cy"}) {
            for (var form : new String[] {"html", "pdf", "docx", "ods", "json"}) {
                assertThat(report.out().resolve("%s.%s.%s".formatted(name, language, form)))
                        .isNotEmptyFile();
            }
            var data = report.out().resolve("data." + language);
            for (var file : new String[] {
                "characteristics.csv",
                "questionnaires.csv",
                "scores.csv",
                "statistics.csv",
                "csv-metadata.json",
                "data.json"
            }) {
                assertThat(data.resolve(file)).isNotEmptyFile();
            }
        }
        assertThat(report.out().resolve("assets/plumbline-report.css")).isNotEmptyFile();
        assertThat(OutFolder.read(report.out())).hasSize(24);
        assertThat(run.out())
                .isEqualTo("Draft: 23 files in %s, listed in %s%n"
                        .formatted(report.out(), report.out().resolve("manifest.json")));
    }

    @Test
    void the_manifest_lists_every_file_and_every_input_with_its_digest() throws Exception {
        var report = ReportFolder.westLondon(folder);
        assertThat(report.draft().code()).isZero();
        var manifest = report.made("manifest.json");
        assertThat(manifest)
                .contains(
                        "\"report\" : \"sqs-2012-west-london-tri-borough-youth-offending-service\"",
                        "\"edition\" : \"sqs/2012\"",
                        "\"draft\" : true")
                .containsPattern("\"hash\" : \"sha256:[0-9a-f]{64}\"");
        int files = manifest.indexOf("\"files\"");
        assertThat(listed(manifest.substring(0, files))).isEqualTo(digests(report.inspection()));
        var made = digests(report.out());
        made.remove("manifest.json");
        assertThat(listed(manifest.substring(files))).isEqualTo(made);
    }

    @Test
    void a_draft_says_so_and_a_final_report_does_not() throws IOException {
        var report = ReportFolder.westLondon(folder);
        var last = report.into(folder.resolve("final"));
        assertThat(report.report("--draft", "--formats", "html,docx,json").code())
                .isZero();
        var run = last.report("--lang", "en", "--formats", "html,docx,json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Report: 5 files in " + last.out());
        assertThat(last.made("manifest.json")).contains("\"draft\" : false");
        for (var form : new String[] {".en.html", ".en.json"}) {
            assertThat(report.made(form)).contains(DRAFT);
            assertThat(last.made(form)).doesNotContain(DRAFT);
        }
        assertThat(Unzipped.allText(report.madeFile(".en.docx"))).contains(DRAFT);
        assertThat(Unzipped.allText(last.madeFile(".en.docx"))).doesNotContain(DRAFT);
    }

    @Test
    void a_final_report_has_every_form_too() throws IOException {
        var report = ReportFolder.westLondon(folder);
        assertThat(report.report("--lang", "en").code()).isZero();
        assertThat(OutFolder.read(report.out()).keySet())
                .hasSize(13)
                .anyMatch(name -> name.endsWith(".en.pdf"))
                .anyMatch(name -> name.endsWith(".en.ods"))
                .noneMatch(name -> name.contains(".cy"));
        assertThat(report.made(".en.html")).doesNotContain(DRAFT);
    }

    @Test
    void the_first_language_is_the_default() throws IOException {
        var report = ReportFolder.westLondon(folder);
        assertThat(report.report("--formats", "html").code()).isZero();
        assertThat(report.made(".html")).containsPattern("<html [^>]*lang=\"en\"");
    }

    @Test
    void only_the_forms_asked_for_are_written() throws IOException {
        var report = ReportFolder.westLondon(folder);
        assertThat(report.report("--formats", "html,csv").code()).isZero();
        assertThat(OutFolder.read(report.out()).keySet())
                .containsExactlyInAnyOrder(
                        "assets/plumbline-report.css",
                        "data.en/characteristics.csv",
                        "data.en/csv-metadata.json",
                        "data.en/questionnaires.csv",
                        "data.en/scores.csv",
                        "data.en/statistics.csv",
                        "manifest.json",
                        "sqs-2012-west-london-tri-borough-youth-offending-service.en.html");
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws Exception {
        var one = ReportFolder.westLondon(folder);
        var other = one.into(folder.resolve("again"));
        assertThat(one.report("--lang", "both", "--draft").code()).isZero();
        assertThat(other.report("--lang", "both", "--draft").code()).isZero();
        assertThat(other.made("manifest.json")).isEqualTo(one.made("manifest.json"));
        assertThat(digests(other.out())).isEqualTo(digests(one.out()));
    }

    @Test
    void what_else_is_in_the_folder_stays_and_an_older_report_is_written_over() throws IOException {
        var report = ReportFolder.westLondon(folder);
        Files.createDirectories(report.out());
        Files.writeString(report.out().resolve("letter.txt"), "not ours");
        Files.writeString(report.out().resolve("manifest.json"), "old");
        assertThat(report.report("--formats", "json").code()).isZero();
        assertThat(report.made("letter.txt")).isEqualTo("not ours");
        assertThat(report.made("manifest.json")).startsWith("{\n  \"manifest\" : 1,");
        assertThat(OutFolder.read(report.out()).keySet()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void an_inspection_with_problems_gives_no_report() throws IOException {
        var report = ReportFolder.westLondon(folder);
        change(report.inspection().resolve("answers.csv"), "e00001,WL-01,", "e00001,WL-99,");
        var run = report.draft();
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.said(run)).first().asString().startsWith("answers.csv:2:2: AN001 ");
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void an_edition_that_says_nothing_of_its_report_is_refused() throws IOException {
        var report = ReportFolder.westLondon(folder);
        var frameworks = folder.resolve("frameworks");
        copy("sqs/2012/framework.yaml", frameworks, "(?s)\nreport:\n.*", "\n");
        copy("banks/screening.yaml", frameworks, "\\z", "");
        copy("banks/assessment-and-planning.yaml", frameworks, "\\z", "");
        var unpinned = report.read("inspection.yaml").replaceFirst(", hash: \"sha256:\\w+\"", "");
        report.write("inspection.yaml", unpinned);
        var run = Run.bare("report", report.inspection(), "--out", report.out(), "--draft", "--frameworks", frameworks);
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.said(run))
                .containsExactly("edition.yaml: RP015 edition sqs/2012 says nothing of its report."
                        + " Write a 'report' tree; docs/framework-language.md says how.");
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void wrong_use_ends_with_2_and_says_what_is_wrong() throws IOException {
        var report = ReportFolder.westLondon(folder);
        var language = report.report("--lang", "fr");
        assertThat(language.code()).isEqualTo(2);
        assertThat(language.said()).isEqualTo("edition sqs/2012 has no language 'fr'; it has en, cy");
        var form = report.report("--formats", "html,exe");
        assertThat(form.code()).isEqualTo(2);
        assertThat(form.said()).contains("--formats", "html, pdf, docx, ods, csv, json", "'exe'");
        var nowhere = plumbline("report", report.inspection());
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.said()).isEqualTo("Missing required option: '--out=DIR'");
        assertThat(plumbline("report", "--out", report.out()).said()).isEqualTo("Missing required parameter: 'DIR'");
        var nothing = plumbline("report", folder, "--out", report.out());
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.said())
                .isEqualTo("'%s' is no inspection folder: it has no inspection.yaml".formatted(folder));
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void where_no_file_can_be_written_it_says_so() throws IOException {
        var report = ReportFolder.westLondon(folder).into(Files.writeString(folder.resolve("a-file"), "in the way"));
        var run = report.report("--formats", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.said()).startsWith("plumbline could not go on: cannot write to " + report.out());
        assertThat(report.out()).hasContent("in the way");
    }

    /** Copies a file of the frameworks, changed. */
    private static void copy(String name, Path into, String from, String to) throws IOException {
        var text = Files.readString(Run.FRAMEWORKS.resolve(name));
        var copy = into.resolve(name);
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.writeString(copy, text.replaceFirst(from, to));
    }

    private static Map<String, String> listed(String part) {
        var listed = new TreeMap<String, String>();
        var found = LISTED.matcher(part);
        while (found.find()) {
            listed.put(found.group(1), found.group(2) + " " + found.group(3));
        }
        return listed;
    }

    private static Map<String, String> digests(Path folder) throws GeneralSecurityException {
        var digests = new TreeMap<String, String>();
        var digest = MessageDigest.getInstance("SHA-256");
        OutFolder.read(folder)
                .forEach((name, bytes) ->
                        digests.put(name, bytes.length + " " + HexFormat.of().formatHex(digest.digest(bytes))));
        return digests;
    }
}
