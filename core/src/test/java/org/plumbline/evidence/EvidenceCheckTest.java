package org.plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.scenario.Scenario.anEdition;
import static org.plumbline.scenario.Scenario.withStandard;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.words.Id;

class EvidenceCheckTest {
    private static final Edition JUDGED = anEdition(
                    withStandard("1.1").judged().question("1.1.1"),
                    withStandard("2.1").question("a"))
            .build();

    private static Evidence piece(String title, String says, String ties, String day, String request, String by) {
        return new Evidence(
                "E1",
                1,
                EvidenceKind.MEETING,
                title,
                day,
                "",
                says,
                Tie.readAll(ties),
                "",
                request,
                "",
                by,
                "2018-09-03");
    }

    private static List<String> problems(Evidence... pieces) {
        return EvidenceCheck.problems(JUDGED, Set.of("R1"), List.of(pieces)).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void evidence_about_what_people_judge_is_right() {
        assertThat(problems(piece("Board", "It met", "1.1 for fair|1.1.1 against weak", "2018-09-03", "R1", "A1")))
                .isEmpty();
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(problems(piece("", "", "2.1 for weak", "3 Sept", "R9", ""), piece("T", "S", "", "", "", "A1")))
                .containsExactly(
                        "evidence[0].title: EV004 E1 has no title. Say in a few words what it is.",
                        "evidence[0].says: EV004 E1 says nothing. Say what it says, or name the file that says it.",
                        "evidence[0].by: EV004 nobody is named for E1. Say who recorded it.",
                        "evidence[0].day: EV005 '3 Sept' is no day. Write it as 2018-09-03.",
                        "evidence[0].ties: EV001 evidence cannot be about '2.1'. Use one of 1.1, or one of their questions.",
                        "evidence[0].request: EV011 there is no request 'R9'. Use the number of a row of requests.csv, or leave it out.",
                        "evidence[1].evidence: EV003 version 1 of E1 stands here again. Keep one of the two, or give it the next version.",
                        "evidence[1].ties: note EV002 E1 speaks about no standard. Say about which, such as '1.1 for fair'.");
    }

    @Test
    void an_edition_that_leaves_nothing_to_people_has_evidence_weighed_for_each_standard() {
        var counted = anEdition(
                        withStandard("2.1").question("a"), withStandard("2.2").question("b"))
                .build();
        assertThat(Weighed.of(counted)).extracting(Weighed::id).containsExactly(Id.of("2.1"), Id.of("2.2"));
        assertThat(Weighed.of(counted)).noneMatch(Weighed::isRated);
        assertThat(Weighed.of(JUDGED)).singleElement().satisfies(it -> {
            assertThat(it.isRated()).isTrue();
            assertThat(it.ids()).containsExactly(Id.of("1.1"), Id.of("1.1.1"));
            assertThat(it.words(Id.of("1.1.1"))).isPresent();
            assertThat(it.words(Id.of("2.1"))).isEmpty();
        });
    }
}
