package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.cli.Run.bare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.report.stage.Move;
import org.plumbline.report.stage.Moves;
import org.plumbline.report.stage.Stage;

class StagesCommandTest {
    private static final Pattern ARROW = Pattern.compile("\"([^\"]+)\" -> \"([^\"]+)\" \\[label=\"([^\"]+)\"]");

    @Test
    void the_table_has_every_move_with_who_may_take_it_and_when() {
        var run = bare("stages");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSameSizeAs(Moves.all());
        assertThat(run.outLines())
                .first()
                .asString()
                .isEqualTo("report   draft            -> checked          quality lead               "
                        + "the text has been read against its evidence");
        for (int at = 0; at < Moves.all().size(); at++) {
            var move = Moves.all().get(at);
            assertThat(run.outLines().get(at))
                    .matches("(report|comment) +%s +-> %s +%s +%s"
                            .formatted(
                                    move.from().word(),
                                    move.to().word(),
                                    Pattern.quote(move.by()),
                                    Pattern.quote(move.when())));
        }
    }

    @Test
    void the_drawing_has_every_move_and_no_other() {
        var run = bare("stages", "--dot");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("digraph stages {\n").endsWith("}\n");
        var drawn = new ArrayList<String>();
        var arrows = ARROW.matcher(run.out());
        while (arrows.find()) {
            drawn.add("%s, %s, %s".formatted(arrows.group(1), arrows.group(2), arrows.group(3)));
        }
        assertThat(drawn)
                .containsExactlyElementsOf(Moves.all().stream()
                        .map(move -> "%s, %s, %s".formatted(named(move.from()), named(move.to()), move.by()))
                        .toList());
    }

    @Test
    void the_drawing_has_every_stage_of_a_report_and_of_a_comment() {
        var drawn = new HashSet<String>();
        var arrows = ARROW.matcher(bare("stages", "--dot").out());
        while (arrows.find()) {
            drawn.addAll(Set.of(arrows.group(1), arrows.group(2)));
        }
        assertThat(drawn)
                .isEqualTo(Stream.concat(Stream.of(Stage.OfReport.values()), Stream.of(Stage.OfComment.values()))
                        .map(StagesCommandTest::named)
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_drawing_can_be_read_by_graphviz() {
        var lines = bare("stages", "--dot").outLines();
        assertThat(lines.subList(1, lines.size() - 1))
                .allMatch(
                        line -> line.matches(" {2}(\\w+=\\w+|node \\[[^\\]]+]|\"[^\"]+\" -> \"[^\"]+\" \\[[^\\]]+]);"));
        assertThat(Moves.all()).extracting(Move::by).allMatch(by -> !by.contains("\""));
    }

    @Test
    void anything_more_is_wrong_use() {
        var run = bare("stages", "draft");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.said()).contains("draft");
    }

    private static String named(Stage stage) {
        return "%s %s".formatted(stage instanceof Stage.OfReport ? "report" : "comment", stage.word());
    }
}
