package org.plumbline.server.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Visitor;

/** Findings, practice examples and recommendations: added, changed, moved, withdrawn, and in the folder as they stand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConclusionsTest {
    private final TestServer server = TestServer.shared();
    private final WritingDesk desk = new WritingDesk(server, "first-steps");
    private final Visitor lead = desk.leading();

    private String add(String kind, String... fields) {
        var page = lead.send(desk.path("/" + kind + "/new"), desk.path("/" + kind + "/new"), fields);
        assertThat(page.status()).as(page.text()).isEqualTo(303);
        return page.location().replace(desk.path("/"), "");
    }

    private String finding(String kind, String about, String english) {
        return add("findings", "kind", kind, "about", about, "text-en", english, "text-cy", "Cymraeg: " + english);
    }

    @Test
    void a_finding_gets_an_id_and_stands_in_the_folder_with_its_texts() {
        assertThat(finding("strength", "2.1", "Work begins well.")).isEqualTo("findings/s-2.1-1");
        assertThat(finding("strength", "2.1", "Families are heard.")).isEqualTo("findings/s-2.1-2");
        assertThat(desk.file("findings.yaml"))
                .startsWith("findings:\n  - id: s-2.1-1\n    kind: strength\n    about: \"2.1\"\n")
                .contains("Work begins well.", "cy: \"Cymraeg: Families are heard.\"");
        assertThat(lead.open(desk.path("")).text()).contains("Work begins well.", "Strengths and areas");
    }

    @Test
    void they_change_places_with_their_like_and_only_those() {
        var own = new WritingDesk(server, "first-steps");
        var writer = own.leading();
        for (var words : new String[] {"Alpha comes.", "Beta comes.", "Gamma comes."}) {
            writer.send(
                    own.path("/findings/new"),
                    own.path("/findings/new"),
                    "kind",
                    "area",
                    "about",
                    "2.2",
                    "text-en",
                    words);
        }
        var move = own.path("/findings/a-2.2-3/move");
        var page = writer.open(own.path("")).text();
        assertThat(page).doesNotContain("action=\"%s\"".formatted(own.path("/findings/a-2.2-4/move")));
        var moved = writer.post(move, Visitor.form(page, move), "to", "up");
        assertThat(moved.status()).isEqualTo(303);
        var file = own.file("findings.yaml");
        assertThat(file.indexOf("Alpha")).isLessThan(file.indexOf("Gamma"));
        assertThat(file.indexOf("Gamma")).isLessThan(file.indexOf("Beta"));
    }

    @Test
    void a_withdrawn_one_is_out_of_the_report_and_can_come_back() {
        var id = finding("area", "2.3", "Reviews come late.");
        var withdraw = desk.path("/" + id + "/withdraw");
        lead.post(withdraw, Visitor.form(lead.open(desk.path("")).text(), withdraw), "to", "out");
        assertThat(desk.file("findings.yaml")).doesNotContain("Reviews come late.");
        var page = lead.open(desk.path("")).text();
        assertThat(page).contains(">Withdrawn</h2>", "Reviews come late.", "Put back");
        lead.post(withdraw, Visitor.form(page, withdraw), "to", "in");
        assertThat(desk.file("findings.yaml")).contains("Reviews come late.");
    }

    @Test
    void a_recommendation_has_an_owner_of_the_editions_and_rests_on_scores() {
        var id = add(
                "recommendations",
                "owner",
                "yos",
                "rests-on",
                "2.2",
                "rests-on",
                "2.2.2",
                "text-en",
                "plan for safety",
                "text-cy",
                "");
        assertThat(id).isEqualTo("recommendations/r-1");
        assertThat(desk.file("recommendations.yaml")).isEqualTo("""
                        recommendations:
                          - id: r-1
                            owner: yos
                            rests-on: ["2.2", "2.2.2"]
                            text: {en: plan for safety}
                        """);
        // how many there are is a figure too
        assertThat(desk.reads(lead, "texts/foreword", "We make {recommendations}.", ""))
                .contains(">one</span>");
        var wrong = lead.send(
                desk.path("/recommendations/new"),
                desk.path("/recommendations/new"),
                "owner",
                "nobody",
                "rests-on",
                "9.9",
                "text-en",
                "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Fill this in", "Choose what it rests on");
    }

    @Test
    void of_two_who_change_one_the_second_is_told() {
        var id = finding("strength", "3.1", "Staff know the children.");
        var action = desk.path("/" + id);
        var other = desk.visitor("Ida Inspector", Role.INSPECTOR);
        var old = Visitor.form(other.open(action).text(), action);
        lead.send(action, action, "kind", "area", "about", "3.1", "text-en", "Staff know the children.", "text-cy", "");
        var told = other.post(
                action, old, "kind", "strength", "about", "3.2", "text-en", "Staff know the children.", "text-cy", "");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("Lena Lead");
        assertThat(desk.file("findings.yaml")).contains("kind: area\n    about: \"3.1\"");
    }

    @Test
    void what_assessors_thought_worth_telling_is_taken_over() {
        server.office()
                .rows(
                        "insert into worth_telling (inspection, reference, kind, standard, title, words, names_altered)"
                                + " values (?, 'C1', 'example', '2.2', 'A plan that held', 'The plan was made with the family.', true) returning id",
                        desk.inspection());
        var page = lead.open(desk.path("/practice-examples/new")).text();
        assertThat(page).contains("A plan that held").doesNotContain(">C1<");
        var from = page.replaceAll("(?s).*new\\?from=([0-9]+).*", "$1");
        assertThat(lead.open(desk.path("/practice-examples/new?from=" + from)).text())
                .contains("**A plan that held**", "value=\"2.2\" checked");
    }

    @Test
    void a_translator_adds_moves_and_withdraws_nothing() {
        var id = finding("strength", "2.4", "Delivery holds.");
        var translator = desk.visitor("Tomos Translator", Role.TRANSLATOR);
        var csrf = Visitor.form(translator.open(desk.path("/" + id)).text(), "/sign-out");
        for (var action : new String[] {"/" + id + "/move", "/" + id + "/withdraw", "/findings/new"}) {
            assertThat(translator
                            .post(desk.path(action), csrf, "to", "up", "kind", "area", "text-en", "", "text-cy", "Na")
                            .status())
                    .as(action)
                    .isEqualTo(403);
        }
    }
}
