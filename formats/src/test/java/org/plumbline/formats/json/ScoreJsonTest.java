package org.plumbline.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.plumbline.formats.SmallFolder.good;
import static org.plumbline.formats.json.JsonTree.map;
import static org.plumbline.formats.json.JsonTree.maps;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.formats.SmallFolder;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.PointsRule;

/** The contract that other programs rely on: a key may be added, none may leave or change its meaning. */
class ScoreJsonTest {
    private SmallFolder small;

    @BeforeEach
    void aSmallInspection(@TempDir Path root) {
        small = SmallFolder.in(root);
    }

    @Test
    void has_the_five_keys_in_their_order() {
        assertThat(json().keySet()).containsExactly("inspection", "scores", "ratings", "overall", "problems");
    }

    @Test
    void names_the_inspection_and_what_it_is_pinned_to() {
        assertThat(map(json().get("inspection")))
                .containsExactly(
                        entry("service", "Hill Gardens"),
                        entry("framework", "gardens"),
                        entry("edition", "7"),
                        entry("revision", 2),
                        entry("hash", good(small.inspection()).hash()));
    }

    @Test
    void a_settled_score_has_these_keys_and_no_more() {
        assertThat(score("1.1", null))
                .containsExactly(
                        entry("id", "1.1"),
                        entry("kind", "criterion"),
                        entry("area", null),
                        entry("met", 3),
                        entry("relevant", 5),
                        entry("missing", 0),
                        entry("percent", 60),
                        entry("band", "Evergreen"));
    }

    @Test
    void kinds_are_question_criterion_section_and_theme() {
        assertThat(maps(json().get("scores")))
                .extracting(score -> score.get("kind"))
                .containsOnly("question", "criterion", "theme");
    }

    @Test
    void areas_have_their_own_scores() {
        assertThat(score("watered", "North")).containsEntry("met", 1).containsEntry("relevant", 1);
        assertThat(score("watered", null)).containsEntry("met", 2).containsEntry("relevant", 2);
    }

    @Test
    void a_score_that_can_still_change_says_from_where_to_where() {
        small.change("answers.csv", "e5,G2,watered,met", "e5,G2,watered,unanswered");
        var score = score("watered", null);
        assertThat(score).containsEntry("missing", 1).containsEntry("met", 1).containsEntry("relevant", 1);
        assertThat(map(score.get("worst"))).containsExactly(entry("percent", 50), entry("band", "Evergreen"));
        assertThat(map(score.get("best"))).containsExactly(entry("percent", 100), entry("band", "Evergreen"));
        assertThat(score.get("because")).isEqualTo(List.of("1 answer is not there yet"));
    }

    @Test
    void a_conflict_holds_a_score_open_and_is_not_missing() {
        small.change("answers.csv", ",,e6", ",,");
        assertThat(score("fed", null)).containsKeys("worst", "best", "because").containsEntry("missing", 0);
    }

    @Test
    void where_there_is_nothing_to_count_percent_and_band_are_null_and_because_says_why() {
        assertThat(score("staked", "South"))
                .containsEntry("relevant", 0)
                .containsEntry("percent", null)
                .containsEntry("band", null)
                .doesNotContainKeys("worst", "best")
                .hasEntrySatisfying(
                        "because",
                        because -> assertThat(String.valueOf(because)).startsWith("[nothing to count"));
    }

    @Test
    void a_score_without_a_scale_has_no_band() {
        assertThat(score("kept", null)).containsEntry("percent", 100).containsEntry("band", null);
    }

    @Test
    void a_rating_has_computed_awarded_and_why() {
        var rating = rating("1.1");
        assertThat(rating.keySet()).startsWith("id", "computed", "awarded", "because");
        assertThat(rating).containsEntry("computed", "Evergreen").containsEntry("awarded", "Dry Straw");
        assertThat(String.valueOf(rating.get("because"))).contains("One plant died a day later");
    }

    @Test
    void awarded_is_computed_unless_the_panel_says_otherwise() {
        small.remove("awarded.csv");
        assertThat(rating("1.1")).containsEntry("computed", "Evergreen").containsEntry("awarded", "Evergreen");
    }

    @Test
    void what_people_judged_is_the_computed_rating_of_a_judged_standard() {
        assertThat(rating("1.2")).containsEntry("computed", "Evergreen").containsEntry("awarded", "Evergreen");
        small.remove("judged.csv");
        assertThat(rating("1.2")).containsEntry("computed", null).containsEntry("awarded", null);
    }

    @Test
    void a_rating_that_can_still_change_says_from_where_to_where() {
        small.change("answers.csv", "e5,G2,watered,met", "e5,G2,watered,unanswered");
        assertThat(rating("1.1")).containsEntry("worst", "Dry Straw").containsEntry("best", "Evergreen");
    }

    @Test
    void points_and_the_computed_overall_follow_from_the_awarded_ratings() {
        assertThat(map(json().get("overall")))
                .containsEntry("points", 1)
                .containsEntry("of", 2)
                .containsEntry("computed", "Evergreen")
                .containsEntry("awarded", "Evergreen")
                .containsKey("because");
        small.change("awarded.csv", "1.1,Dry Straw", "overall,Dry Straw");
        assertThat(map(json().get("overall")))
                .containsEntry("points", 2)
                .containsEntry("computed", "Evergreen")
                .containsEntry("awarded", "Dry Straw");
    }

    @Test
    void an_edition_without_ratings_has_none_and_no_overall() {
        var text = small.text("framework.yaml").replace("kind: criterion, bands: rosette", "kind: criterion");
        var shed = text.indexOf("      - id: \"1.2\"");
        var themes = text.indexOf("themes:");
        var show = text.indexOf("  show:");
        var question = text.indexOf("question-bands:");
        var judged = text.indexOf("  - {id: \"1.2\", rule: judged");
        var kept = text.indexOf("  - {id: kept, rule: per-case");
        var overall = text.indexOf("  - id: overall");
        var areas = text.indexOf("sub-areas:");
        small.put(
                "framework.yaml",
                text.substring(0, shed)
                        + text.substring(themes, show)
                        + text.substring(question, judged)
                        + text.substring(kept, overall)
                        + text.substring(areas));
        small.remove("judged.csv").remove("awarded.csv");
        assertThat(json().get("ratings")).isEqualTo(List.of());
        assertThat(json()).containsEntry("overall", null);
    }

    @Test
    void notes_stand_among_the_problems_with_severity_and_place() {
        small.put("answer.csv", "case\n");
        assertThat(maps(json().get("problems")))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .containsExactly(
                                entry("code", "FI019"),
                                entry("severity", "note"),
                                entry("file", "answer.csv"),
                                entry("line", null),
                                entry("column", null),
                                entry("what", "nothing reads this file"),
                                entry("remedy", "Check its name, if it was meant to count")));
    }

    @Test
    void a_folder_that_is_refused_has_the_same_keys_and_its_problems() {
        small.change("answers.csv", "e1,G1", "e1,G0");
        var refused = JsonTree.read(ScoreJson.refused(small.inspection().problems()));
        assertThat(refused.keySet()).containsExactly("inspection", "scores", "ratings", "overall", "problems");
        assertThat(refused).containsEntry("inspection", null).containsEntry("overall", null);
        assertThat(refused).containsEntry("scores", List.of()).containsEntry("ratings", List.of());
        assertThat(maps(refused.get("problems")))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .containsEntry("code", "AN001")
                        .containsEntry("severity", "error")
                        .containsEntry("file", "answers.csv")
                        .containsEntry("line", 2)
                        .containsEntry("column", 2));
    }

    @Test
    void an_overall_without_an_inspection_names_the_edition_alone() {
        var edition = good(small.edition()).edition();
        var rule = java.util.Objects.requireNonNull(PointsRule.of(edition));
        var overall = rule.overall(Map.of(Id.of("1.1"), "Evergreen")::get);
        var json = JsonTree.read(ScoreJson.of(edition.name(), EditionHash.ofRules(edition), overall, List.of()));
        assertThat(json.keySet()).containsExactly("rated", "overall", "problems");
        assertThat(map(json.get("rated")).keySet()).containsExactly("framework", "edition", "revision", "hash");
        assertThat(map(json.get("overall"))).containsEntry("points", 1).containsEntry("of", 1);
    }

    @Test
    void the_same_inspection_gives_the_same_bytes() {
        assertThat(text()).isEqualTo(text()).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void the_order_of_the_answers_changes_no_byte() {
        var lines = small.text("answers.csv").lines().toList();
        var before = text();
        small.put(
                "answers.csv",
                lines.getFirst() + "\n"
                        + String.join("\n", lines.subList(1, lines.size()).reversed()) + "\n");
        assertThat(text()).isEqualTo(before);
    }

    private String text() {
        var loaded = small.inspection();
        var inspection = good(loaded);
        var scores = inspection.scores();
        return ScoreJson.of(inspection, scores, inspection.ratings(scores), loaded.problems());
    }

    private Map<String, @Nullable Object> json() {
        return JsonTree.read(text());
    }

    private Map<String, @Nullable Object> score(String id, @Nullable String area) {
        return maps(json().get("scores")).stream()
                .filter(score -> id.equals(score.get("id")) && java.util.Objects.equals(area, score.get("area")))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, @Nullable Object> rating(String id) {
        return maps(json().get("ratings")).stream()
                .filter(rating -> id.equals(rating.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
