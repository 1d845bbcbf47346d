package org.plumbline.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The style sheet is whole: one rule that is left open takes every rule after it away, and no page says so. */
class StyleTest {
    @Test
    void every_rule_is_closed_before_the_next_part_begins() throws IOException {
        String sheet;
        try (var file = StyleTest.class.getResourceAsStream("/plumbline.css")) {
            sheet = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        var open = new ArrayList<String>();
        int depth = 0;
        int number = 0;
        for (var line : sheet.split("\n", -1)) {
            number++;
            if (depth > 0 && line.matches("[.@/].*")) {
                open.add("%d: %s".formatted(number, line));
            }
            depth += (int) (line.chars().filter(sign -> sign == '{').count()
                    - line.chars().filter(sign -> sign == '}').count());
        }
        assertThat(open).as("lines that begin a rule inside another").isEmpty();
        assertThat(depth).as("rules left open").isZero();
    }
}
