package org.plumbline.server.editions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Visitor;

/** An administrator uploads an edition, reads its problems and what it changes, publishes it, retires it. */
class EditionUploadTest {
    private static final String UPLOAD = "/editions/upload";

    private final TestServer server = TestServer.shared();
    private final Visitor administrator =
            Visitor.as(server, server.office().person("Editions Keeper", Role.ADMINISTRATOR));
    private final Visitor lead = Visitor.as(server, server.office().person("Editions Reader", Role.LEAD_INSPECTOR));

    @Test
    void an_edition_goes_from_draft_to_published_to_retired_and_each_step_is_audited() {
        var page = uploaded("upload-way", 1);
        assertThat(administrator.open(page).text())
                .contains("Draft", "No problem was found in it", "Were the plants watered?");
        assertThat(lead.open(page).status())
                .as("a draft is not there for others")
                .isEqualTo(404);
        assertThat(lead.open("/editions?q=upload-way").text()).contains("No edition is like that");

        assertThat(administrator.send(page, page + "/publish").status()).isEqualTo(303);
        assertThat(lead.open(page).text()).contains("Published");
        assertThat(administrator.send(page, page + "/retire").status()).isEqualTo(303);
        assertThat(lead.open(page).text()).contains("Retired");
        assertThat(server.office().rows("select action from audit_entry where subject = 'upload-way/1, 1' order by id"))
                .containsExactly(List.of("edition-uploaded"), List.of("edition-published"), List.of("edition-retired"));
    }

    @Test
    void a_draft_can_be_deleted_and_what_is_published_cannot() {
        var draft = uploaded("upload-gone", 1);
        assertThat(administrator.send(draft, draft + "/delete").location()).isEqualTo("/editions");
        assertThat(administrator.open(draft).status()).isEqualTo(404);
        var kept = uploaded("upload-kept", 1);
        var form = Visitor.form(administrator.open(kept).text(), kept + "/delete");
        administrator.send(kept, kept + "/publish");
        administrator.post(kept + "/delete", form);
        assertThat(administrator.open(kept).text()).contains("Published");
    }

    @Test
    void the_next_revision_shows_what_it_changes_against_the_one_before() {
        var first = uploaded("upload-next", 1);
        administrator.send(first, first + "/publish");
        var yaml = Editioned.yaml("upload-next", 2)
                .replace("from: 50", "from: 60")
                .replace("to: 49", "to: 59")
                .replace("Were the plants fed?", "Was each plant fed?");
        var second = send("edition.yaml", yaml.getBytes(UTF_8)).location();
        assertThat(administrator.open(second).text()).contains("Against upload-next/1, revision 1");
        assertThat(administrator.open(second + "/changes").text())
                .contains(
                        "Rescored (can change a result)",
                        "Dry Straw:0-49:0",
                        "Dry Straw:0-59:0",
                        "Was each plant fed?");
        assertThat(administrator.open(second + "/changes?kind=reworded").text())
                .contains("Were the plants fed?")
                .doesNotContain("Dry Straw:0-49:0");
        assertThat(administrator.open(second + "/changes?lang=cy").text()).contains("Ailsgoriwyd", "graddfa rosette");
        administrator.open(second + "?lang=en");
        administrator.send(second, second + "/publish");
        assertThat(states("upload-next")).isEqualTo("[[1, published], [2, published]]");
    }

    @Test
    void a_revision_with_other_rules_than_the_published_one_is_refused() {
        var first = uploaded("upload-same", 1);
        administrator.send(first, first + "/publish");
        var other =
                Editioned.yaml("upload-same", 1).replace("from: 50", "from: 60").replace("to: 49", "to: 59");
        var page = send("other.yaml", other.getBytes(UTF_8));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("ED001", "Give it revision 2", "other.yaml was not taken");
        assertThat(states("upload-same")).isEqualTo("[[1, published]]");
    }

    @Test
    void two_drafts_of_one_revision_cannot_both_be_published() {
        var first = uploaded("upload-two", 1);
        var other =
                Editioned.yaml("upload-two", 1).replace("from: 50", "from: 60").replace("to: 49", "to: 59");
        var second = send("other.yaml", other.getBytes(UTF_8)).location();
        administrator.send(first, first + "/publish");
        var page = administrator.send(second, second + "/publish");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("It cannot be published", "ED001");
        assertThat(states("upload-two")).isEqualTo("[[1, published], [1, draft]]");
    }

    @Test
    void the_same_form_sent_twice_makes_one_draft_and_the_same_file_sent_again_is_told() {
        var form = Visitor.form(administrator.open(UPLOAD).text(), UPLOAD);
        var bytes = Editioned.yaml("upload-twice", 1).getBytes(UTF_8);
        var first = administrator.postFile(UPLOAD, form, "edition.yaml", bytes);
        var again = administrator.postFile(UPLOAD, form, "edition.yaml", bytes);
        assertThat(again.location()).isEqualTo(first.location()).startsWith("/editions/");
        assertThat(send("edition.yaml", bytes).text()).contains("ED003");
        assertThat(states("upload-twice")).isEqualTo("[[1, draft]]");
    }

    @Test
    void every_problem_is_told_at_once_and_nothing_is_kept() {
        var bad = Editioned.yaml("upload-bad", 1)
                .replace("rule: pooled", "rule: guessed")
                .replace("- id: fed", "- id: watered")
                .replace("Anghofiwyd amdano", "\"<script>alert(1)</script>\"");
        var page = send("<b>bad</b>.yaml", bad.getBytes(UTF_8));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("FI004", "FW010").doesNotContain("<script>alert", "<b>bad");
        assertThat(states("upload-bad")).isEqualTo("[]");
    }

    @Test
    void a_zip_holds_the_framework_and_its_banks_and_its_examples_are_run() throws IOException {
        var yaml = Editioned.yaml("upload-zip", 1);
        var bank = """
                form: 1
                bank: made-up
                source: Made up
                questions:
                  - {id: fed, text: {en: Fed from a bank?, cy: O fanc?}, reasons: [forgotten]}
                """;
        var framework = yaml.replaceFirst("- id: fed\\n.*\\n.*\\n", "- fed\n")
                .replace("terms:", "banks: [../../banks/b.yaml]\nterms:");
        var files = Map.of(
                "upload-zip/1/framework.yaml", framework,
                "banks/b.yaml", bank,
                "upload-zip/1/worked-examples.csv", "rule,given,expected\n1.1,1/2,50 Dry Straw\n");
        var wrong = send("edition.zip", zip(files));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text().replaceAll("(?s)^.*<main", ""))
                .contains("FW040", "upload-zip/1/worked-examples.csv:2:3");
        var right = new java.util.HashMap<>(files);
        right.put("upload-zip/1/worked-examples.csv", "rule,given,expected\n1.1,1/2,50 Evergreen\n");
        var page = send("edition.zip", zip(right));
        assertThat(page.status())
                .as(page.text().replaceAll("(?s)^.*<tbody|<[^>]*>", " "))
                .isEqualTo(303);
        assertThat(administrator.open(page.location()).text()).contains("Fed from a bank?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../framework.yaml",
                "/etc/framework.yaml",
                "a/../../framework.yaml",
                "C:/framework.yaml",
                "a\\framework.yaml"
            })
    void a_zip_that_leads_out_of_itself_is_refused(String path) throws IOException {
        assertThat(send("edition.zip", zip(Map.of(path, Editioned.yaml("upload-out", 1))))
                        .text())
                .contains("ED005");
    }

    @Test
    void a_zip_without_a_framework_or_with_two_or_cut_off_is_refused() throws IOException {
        var yaml = Editioned.yaml("upload-none", 1);
        assertThat(send("e.zip", zip(Map.of("readme.txt", "nothing"))).text()).contains("ED004");
        assertThat(send("e.zip", zip(Map.of("a/framework.yaml", yaml, "b/framework.yaml", yaml)))
                        .text())
                .contains("ED004");
        assertThat(send("e.zip", "PK but no zip".getBytes(UTF_8)).text()).contains("ED004");
        var whole = zip(Map.of("framework.yaml", yaml));
        assertThat(send("e.zip", java.util.Arrays.copyOf(whole, 200)).text()).contains("ED007");
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws IOException {
        var bomb = send("bomb.zip", zip(Map.of("framework.yaml", "#".repeat(60 << 20))));
        assertThat(bomb.status()).isEqualTo(422);
        assertThat(bomb.text()).contains("ED006");
    }

    @Test
    void what_is_no_edition_at_all_is_told_and_no_file_too() {
        assertThat(send("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})
                        .text())
                .contains("FI009");
        assertThat(send("list.yaml", "- a\n- b\n".getBytes(UTF_8)).text()).contains("FI003");
        assertThat(send("", new byte[0]).text()).contains("Choose a file");
    }

    @Test
    void a_bank_outside_the_upload_is_refused_though_the_server_has_such_a_file() {
        var yaml =
                Editioned.yaml("upload-bank", 1).replace("terms:", "banks: [/etc/passwd, ../../../etc/passwd]\nterms:");
        assertThat(send("edition.yaml", yaml.getBytes(UTF_8)).text()).contains("FI020");
    }

    @Test
    void an_edition_downloaded_and_sent_again_is_known_as_the_same() {
        var page = uploaded("upload-back", 1);
        var json = administrator.open(page + "/edition.json");
        assertThat(json.answer().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"upload-back-1-1.json\"");
        assertThat(json.text()).startsWith("{").contains("\"hash\"");
        assertThat(send("edition.json", json.text().getBytes(UTF_8)).text()).contains("ED003");
        assertThat(send(
                                "edition.yaml",
                                administrator
                                        .open(page + "/edition.yaml")
                                        .text()
                                        .getBytes(UTF_8))
                        .text())
                .contains("ED003");
    }

    @Test
    void only_administrators_keep_editions() {
        assertThat(lead.open(UPLOAD).status()).isEqualTo(403);
        var page = uploaded("upload-who", 1);
        administrator.send(page, page + "/publish");
        var token = Visitor.form(lead.open(page).text(), "/sign-out");
        assertThat(lead.post(page + "/retire", token).status()).isEqualTo(403);
        assertThat(lead.open(page).text()).contains("Published").doesNotContain("/retire");
    }

    private String uploaded(String framework, int revision) {
        return send("edition.yaml", Editioned.yaml(framework, revision).getBytes(UTF_8))
                .location();
    }

    private Visitor.Page send(String name, byte[] bytes) {
        return administrator.sendFile(UPLOAD, UPLOAD, name, bytes);
    }

    private String states(String framework) {
        return server.office()
                .rows("select revision, state from edition where framework = ? order by id", framework)
                .toString();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
