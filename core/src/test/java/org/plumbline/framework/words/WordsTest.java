package org.plumbline.framework.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Words BOTH = new Words(Map.of("en", "Assessment", "cy", "Asesu"));

    @Test
    void says_the_text_of_the_language_or_of_any_other_or_nothing() {
        assertThat(BOTH.in("en")).isEqualTo("Assessment");
        assertThat(BOTH.in("cy")).isEqualTo("Asesu");
        assertThat(BOTH.in("gd")).isEqualTo("Asesu");
        assertThat(Words.NONE.in("en")).isEmpty();
    }

    @Test
    void speaks_a_language_when_its_text_is_more_than_blanks() {
        assertThat(BOTH.speaks("cy")).isTrue();
        assertThat(BOTH.speaks("gd")).isFalse();
        assertThat(new Words(Map.of("en", " ")).speaks("en")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.1", "2.1.1", "risk-of-harm", "B", "9-a.B"})
    void these_are_ids(String id) {
        assertThat(Id.of(id).isLawful()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".1", "-a", "a b", "a_b", "a/b", "é", "a\n", "a|b", "a=b"})
    void these_are_not(String id) {
        assertThat(Id.of(id).isLawful()).isFalse();
    }

    @Test
    void an_id_is_80_characters_at_most() {
        assertThat(Id.of("a".repeat(80)).isLawful()).isTrue();
        assertThat(Id.of("a".repeat(81)).isLawful()).isFalse();
    }

    @Test
    void ids_are_ordered_and_written_by_their_value() {
        assertThat(Id.of("2.1")).isLessThan(Id.of("2.2")).hasToString("2.1");
    }

    @Test
    void grounds_are_given_when_both_are() {
        assertThat(new Grounds("why", "source").areGiven()).isTrue();
        assertThat(new Grounds(" ", "source").areGiven()).isFalse();
        assertThat(new Grounds("why", " ").areGiven()).isFalse();
    }
}
