package org.plumbline.server.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Visitor;

/** Whoever sends too much is told early: neither memory nor disk takes it in. */
class UploadLimitTest {
    private static final int MEGABYTE = 1 << 20;
    /** What may lie in buffers on the way when the server stops listening. */
    private static final long MOST_SENT = 60L * MEGABYTE;

    private final TestServer server = TestServer.shared();
    private final Fieldwork fieldwork = new Fieldwork(server, "yos", "2018");
    private final Visitor lead = fieldwork.leading();
    private final String form = fieldwork.path("/evidence/new");

    @Test
    void a_byte_more_than_twenty_megabytes_is_refused_and_nothing_is_kept() {
        var bytes = new byte[20 * MEGABYTE + 1];
        java.util.Arrays.fill(bytes, (byte) 'a');
        assertThat(lead.sendFile(form, form, "a.txt", bytes, "title", "T").status())
                .isEqualTo(413);
        assertThat(server.office().rows("select 1 from evidence_file where inspection = ?", fieldwork.inspection()))
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void two_gigabytes_are_refused_long_before_they_have_come_when_they_are_announced() throws IOException {
        assertThat(sent("Content-Length: " + (2L << 30))).isLessThan(MOST_SENT);
    }

    @Test
    @Timeout(60)
    void two_gigabytes_are_refused_long_before_they_have_come_when_nobody_announced_them() throws IOException {
        assertThat(sent("Transfer-Encoding: chunked")).isLessThan(MOST_SENT);
    }

    /** Sends two gigabytes as one file of a form, for as long as the server takes them; how much went out. */
    private long sent(String length) throws IOException {
        var here = URI.create(server.url());
        var session = lead.cookies().getCookieStore().getCookies().stream()
                .map(it -> it.getName() + "=" + it.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        var head =
                "POST %s HTTP/1.1\r\nHost: %s:%d\r\nCookie: %s\r\nContent-Type: multipart/form-data; boundary=edge\r\n%s\r\n\r\n"
                        .formatted(form, here.getHost(), here.getPort(), session, length);
        var start = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
        boolean chunked = length.startsWith("Transfer");
        var piece = "a".repeat(MEGABYTE);
        long went = 0;
        try (var socket = new Socket(here.getHost(), here.getPort())) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(ISO_8859_1));
            try {
                out.write(chunk(start, chunked));
                while (went < 2L << 30) {
                    out.write(chunk(piece, chunked));
                    went += MEGABYTE;
                }
            } catch (IOException closed) {
                return went;
            }
        }
        return went;
    }

    private static byte[] chunk(String text, boolean chunked) {
        return (chunked ? Integer.toHexString(text.length()) + "\r\n" + text + "\r\n" : text).getBytes(ISO_8859_1);
    }
}
