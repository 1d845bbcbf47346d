package org.plumbline.server.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Visitor;

/** What came in a folder goes out the same, but for what was written since. */
class WritingTripTest {
    private final TestServer server = TestServer.shared();

    @BeforeEach
    void the_edition_is_there() {
        new WritingDesk(server, "barking-and-dagenham-2018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "barking-and-dagenham-2018",
                "cheshire-2009",
                "first-steps",
                "norfolk-2012",
                "waltham-forest-2012",
                "west-london-2016"
            })
    void after_one_text_is_written_everything_else_stays_byte_for_byte(String example) {
        var desk = new WritingDesk(server, example);
        var came = WritingDesk.folder(example).files();
        var parts =
                came.keySet().stream().filter(path -> path.endsWith(".en.md")).findFirst();
        var part = parts.map(path -> path.substring(0, path.length() - ".en.md".length()))
                .orElse("texts/foreword");
        var welsh = came.get(part + ".cy.md");
        var saved = desk.write(
                desk.leading(),
                part,
                "text-en",
                "Written anew.",
                "text-cy",
                welsh == null ? "" : new String(welsh, StandardCharsets.UTF_8));
        assertThat(saved.status()).isEqualTo(303);
        var out = desk.files();
        var differing = new TreeSet<String>();
        var all = new TreeSet<>(came.keySet());
        all.addAll(out.keySet());
        all.stream()
                .filter(path -> !Arrays.equals(came.get(path), out.get(path)))
                .forEach(differing::add);
        // inspection.yaml says that somebody joined
        differing.remove("inspection.yaml");
        assertThat(differing).containsExactly(part + ".en.md");
    }

    @Test
    void in_a_list_only_the_lines_of_what_changed_are_others() {
        var desk = new WritingDesk(server, "waltham-forest-2012");
        var before = desk.file("findings.yaml");
        var lead = desk.leading();
        var action = desk.path("/findings/s-1.1-3");
        var welsh = lead.open(action).text();
        assertThat(welsh).contains("rmp-completed");
        var saved = lead.send(
                action,
                action,
                "kind",
                "strength",
                "about",
                "1.1",
                "text-en",
                "Plans were made.",
                "text-cy",
                "Gwnaed cynlluniau.");
        assertThat(saved.status()).isEqualTo(303);
        var after = desk.file("findings.yaml");
        assertThat(after).contains("Plans were made.").isNotEqualTo(before);
        var gone = new TreeSet<>(before.lines().toList());
        gone.removeAll(after.lines().toList());
        var come = new TreeSet<>(after.lines().toList());
        come.removeAll(before.lines().toList());
        assertThat(gone).hasSizeLessThan(6);
        assertThat(come).hasSize(1);
        // and put back as it was, it is the file that came
        var history = action + "/history";
        var page = lead.open(history).text();
        var old = page.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*?", "$1");
        assertThat(old).isNotEmpty();
        restoreOldest(lead, desk, history);
        assertThat(desk.file("findings.yaml")).isEqualTo(before);
    }

    /** Puts back, in both languages, what came in the folder. */
    private void restoreOldest(Visitor lead, WritingDesk desk, String history) {
        for (var language : new String[] {"en", "cy"}) {
            var version = server.office()
                    .number(
                            "select min(id) from written_text where inspection = ? and text = 'findings/s-1.1-3' and language = ?",
                            desk.inspection(),
                            language);
            var form = Visitor.form(lead.open(history).text(), history);
            form.set(form.indexOf("version") + 1, "" + version);
            form.set(form.indexOf("once") + 1, java.util.UUID.randomUUID().toString());
            assertThat(lead.post(history, form).status()).isEqualTo(303);
        }
    }

    @Test
    void what_older_inspections_have_in_files_alone_comes_into_the_tables_when_somebody_looks() {
        var desk = new WritingDesk(server, "waltham-forest-2012");
        var findings = desk.file("findings.yaml");
        var office = server.office();
        for (var table : new String[] {"conclusion", "written_text"}) {
            office.rows("delete from " + table + " where inspection = ? returning 1", desk.inspection());
        }
        office.rows(
                "update folder_file set state = null where inspection = ? and path in ('findings.yaml', 'recommendations.yaml') returning 1",
                desk.inspection());
        assertThat(desk.file("findings.yaml")).isEqualTo(findings);
        assertThat(desk.leading().open(desk.path("")).text()).contains("Area for improvement");
        assertThat(office.number("select count(*) from conclusion where inspection = ?", desk.inspection()))
                .isGreaterThan(20);
        assertThat(desk.file("findings.yaml")).isEqualTo(findings);
    }
}
