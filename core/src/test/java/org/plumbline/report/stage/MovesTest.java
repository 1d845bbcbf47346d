package org.plumbline.report.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plumbline.report.stage.Stage.OfComment.ACCEPTED;
import static org.plumbline.report.stage.Stage.OfComment.ANSWERED;
import static org.plumbline.report.stage.Stage.OfComment.CLOSED;
import static org.plumbline.report.stage.Stage.OfComment.RECEIVED;
import static org.plumbline.report.stage.Stage.OfReport.AGREED;
import static org.plumbline.report.stage.Stage.OfReport.COMMENTED;
import static org.plumbline.report.stage.Stage.OfReport.DRAFT;
import static org.plumbline.report.stage.Stage.OfReport.PUBLISHED;
import static org.plumbline.report.stage.Stage.OfReport.REVISED;
import static org.plumbline.report.stage.Stage.OfReport.SIGNED;
import static org.plumbline.report.stage.Stage.OfReport.WITHDRAWN;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovesTest {
    @ParameterizedTest
    @EnumSource(names = "WITHDRAWN", mode = EnumSource.Mode.EXCLUDE)
    void no_stage_of_a_report_but_withdrawn_is_a_dead_end(Stage.OfReport stage) {
        assertThat(Moves.from(stage)).isNotEmpty();
        assertThat(reachable(stage)).contains(PUBLISHED);
    }

    @Test
    void nothing_comes_after_withdrawn() {
        assertThat(Moves.from(WITHDRAWN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void every_comment_can_be_closed(Stage.OfComment stage) {
        assertThat(reachable(stage)).contains(CLOSED);
    }

    @Test
    void every_stage_can_be_reached() {
        assertThat(reachable(DRAFT)).isEqualTo(Set.of(Stage.OfReport.values()));
        assertThat(reachable(RECEIVED)).isEqualTo(Set.of(Stage.OfComment.values()));
    }

    @Test
    void no_move_stands_twice_and_none_leads_nowhere() {
        assertThat(Moves.all().stream().map(move -> move.from() + " " + move.to()))
                .doesNotHaveDuplicates();
        assertThat(Moves.all()).noneMatch(move -> move.from().equals(move.to()));
        assertThat(Moves.all())
                .allMatch(move -> !move.by().isBlank() && !move.when().isBlank());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ANSWERED", "CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_report_is_not_revised_while_a_comment_waits(Stage.OfComment waiting) {
        assertThat(Moves.allowed(COMMENTED, REVISED, List.of(ANSWERED, waiting, CLOSED)))
                .isEmpty();
    }

    @Test
    void a_report_is_revised_when_every_comment_is_answered_or_there_is_none() {
        assertThat(Moves.allowed(COMMENTED, REVISED, List.of(ANSWERED, CLOSED)))
                .get()
                .satisfies(move -> {
                    assertThat(move.by()).isEqualTo("lead inspector");
                    assertThat(move.when()).isEqualTo("every comment is answered or closed");
                });
        assertThat(Moves.allowed(COMMENTED, REVISED, List.of())).isPresent();
    }

    @Test
    void comments_stop_no_other_move() {
        assertThat(Moves.allowed(AGREED, REVISED, List.of(RECEIVED))).isPresent();
        assertThat(Moves.allowed(RECEIVED, ACCEPTED, List.of(RECEIVED))).isPresent();
    }

    @Test
    void what_is_not_in_the_table_is_not_allowed() {
        for (var stage : Stage.OfReport.values()) {
            for (var next : Stage.OfReport.values()) {
                assertThat(Moves.allowed(stage, next, List.of()).isPresent())
                        .isEqualTo(Moves.all().stream().anyMatch(move -> move.from() == stage && move.to() == next));
            }
        }
        assertThat(Moves.allowed(DRAFT, PUBLISHED, List.of())).isEmpty();
        assertThat(Moves.allowed(PUBLISHED, DRAFT, List.of())).isEmpty();
        assertThat(Moves.allowed(DRAFT, ACCEPTED, List.of())).isEmpty();
    }

    @Test
    void only_a_signed_or_corrected_report_is_published() {
        assertThat(Moves.all().stream().filter(move -> move.to() == PUBLISHED).map(Move::from))
                .containsExactlyInAnyOrder(SIGNED, Stage.OfReport.IN_CORRECTION);
    }

    @Test
    void a_report_never_becomes_a_comment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Move(DRAFT, RECEIVED, "nobody", "never"))
                .withMessageContaining("are stages of different things");
    }

    @Test
    void a_stage_has_a_word() {
        assertThat(Stage.OfReport.WITH_SERVICE.word()).isEqualTo("with-service");
        assertThat(Stream.of(Stage.OfComment.values()).map(Stage::word)).contains("partly-accepted");
    }

    private static Set<Stage> reachable(Stage start) {
        var reached = new HashSet<Stage>(Set.of(start));
        var next = new ArrayDeque<Stage>(Set.of(start));
        while (!next.isEmpty()) {
            for (var move : Moves.from(next.remove())) {
                if (reached.add(move.to())) {
                    next.add(move.to());
                }
            }
        }
        return reached;
    }
}
