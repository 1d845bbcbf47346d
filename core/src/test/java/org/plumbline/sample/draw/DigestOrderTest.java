package org.plumbline.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestOrderTest {
    /** GNU coreutils 9.1: {@code printf '%s\n%s' SEED REFERENCE | sha256sum}. */
    @ParameterizedTest
    @CsvSource({
        "2018, C-01, 15224051134dd43102fcd37f0fedf2dd9397bfb8767c7ccdb60f984f94539247",
        "2018, C-02, 19e7045e30d19e92ce86e7f1df9de9eb0570d41926706513e8b03304af92a029",
        "a seed of words, Môr/7, aef471ea798c9add6387dcfd295c487c4b568fbac6904e61415364a62a0feab8"
    })
    void anybody_can_work_it_out_on_a_command_line(String seed, String reference, String digest) {
        assertThat(DigestOrder.digest(seed, reference)).isEqualTo(digest);
    }

    @Test
    void seed_and_reference_cannot_run_into_each_other() {
        assertThat(DigestOrder.digest("1", "23")).isNotEqualTo(DigestOrder.digest("12", "3"));
    }

    @Test
    void the_name_says_which_way_it_was_done() {
        assertThat(DigestOrder.NAME).isEqualTo("sha256-order-1");
    }
}
