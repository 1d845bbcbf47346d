package org.plumbline.server.signin.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are those of RFC 6238, and each is good once, for a minute and a half. */
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:10Z");

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_rfc_6238_appendix_b_for_sha_1(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8))
                .isEqualTo(code);
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code.substring(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void the_code_before_and_the_one_after_are_taken_too(int later) {
        var step = Totp.step(NOW) + later;
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step), NOW, 0)).hasValue(step);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 2, 100})
    void codes_of_other_times_are_not(int later) {
        var code = Totp.code(SECRET, Totp.step(NOW) + later);
        assertThat(Totp.stepOf(SECRET, code, NOW, 0)).isEmpty();
    }

    @Test
    void a_code_that_was_used_is_not_taken_again_nor_an_earlier_one() {
        var step = Totp.step(NOW);
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step), NOW, step)).isEmpty();
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step - 1), NOW, step)).isEmpty();
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step + 1), NOW, step)).hasValue(step + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef", "٠١٢٣٤٥"})
    void what_is_no_code_is_not_taken(String code) {
        assertThat(Totp.stepOf(SECRET, code, NOW, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void keys_are_written_as_in_rfc_4648_section_10_without_padding(String text, String written) {
        assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @ParameterizedTest(name = "random seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void an_app_reads_back_the_key_that_was_written(long seed) {
        var key = new byte[20];
        new Random(seed).nextBytes(key);
        assertThat(Authenticator.bytes(Totp.base32(key))).isEqualTo(key);
    }
}
