package org.plumbline.server.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Visitor;

/** Lists of cases as they should not be sent: read for what they are, or refused in words. */
class BadListsTest {
    private static final String HEADER = "case,unit,disposal-date,ethnicity\n";
    private static final int MEGABYTE = 1 << 20;

    private final Fieldwork fieldwork = new Fieldwork(TestServer.shared(), "yos", "2018");
    private final Visitor lead = fieldwork.leading();

    private Visitor.Page send(byte[] list) {
        return lead.sendFile(fieldwork.path("/caseload"), fieldwork.path("/caseload"), "list.csv", list);
    }

    private static byte[] rows(int bytes) {
        var list = new StringBuilder(HEADER);
        var padding = "w".repeat(1900);
        for (int row = 1; list.length() < bytes; row++) {
            list.append("C%d,court,2018-01-26,%s%n".formatted(row, padding));
        }
        return list.toString().getBytes(UTF_8);
    }

    @Test
    void a_list_of_nearly_ten_megabytes_is_read_and_told_of() {
        var answer = send(rows(10 * MEGABYTE - 4000));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(lead.open(answer.location().replaceFirst("^https?://[^/]+", ""))
                        .text())
                .contains("Nothing can be taken yet");
    }

    @Test
    void a_longer_one_is_refused_and_the_most_is_said() {
        var answer = send(rows(10 * MEGABYTE + 4000));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("10 MB");
    }

    @Test
    void one_too_large_for_any_form_is_refused_by_a_page_of_ours() {
        var answer = send(new byte[26 * MEGABYTE]);
        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.text()).contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
    void a_list_as_older_software_writes_it_is_read(String encoding) {
        var mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        var answer = send((mark + HEADER + "C\u00e9,court,2018-01-26,\n").getBytes(Charset.forName(encoding)));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(lead.open(answer.location().replaceFirst("^https?://[^/]+", ""))
                        .text())
                .contains("C\u00e9");
    }

    @Test
    void bytes_that_are_no_text_are_told_of() {
        var list = (HEADER + "C\u00e9,court,2018-01-26,\nC2,court,2018-01-26,\0\n").getBytes(UTF_8);
        list[HEADER.length() + 1] = (byte) 0xC3;
        list[HEADER.length() + 2] = (byte) 0x28;
        var answer = send(list);
        assertThat(answer.status()).isIn(303, 422);
        assertThat(answer.text()).doesNotContain("\0");
        assertThat(send("\0\0\0\0".getBytes(StandardCharsets.US_ASCII)).status())
                .isEqualTo(422);
    }
}
