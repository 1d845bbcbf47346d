package org.plumbline.publishing.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class FixedArchiveTest {
    private static Map<String, byte[]> entries() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", "text/plain".getBytes(UTF_8));
        entries.put("z.xml", "<z/>".repeat(100).getBytes(UTF_8));
        entries.put("a.xml", new byte[0]);
        return entries;
    }

    @Test
    void what_was_written_is_read_in_the_same_order() {
        var read = FixedArchive.read(FixedArchive.write(entries()));
        assertThat(read.keySet()).containsExactly("mimetype", "z.xml", "a.xml");
        assertThat(read.get("z.xml")).isEqualTo(entries().get("z.xml"));
    }

    @Test
    void the_kind_of_file_stands_unpacked_at_byte_38() {
        assertThat(new String(FixedArchive.write(entries()), 38, 10, UTF_8)).isEqualTo("text/plain");
    }

    @Test
    void the_bytes_are_the_same_in_every_time_zone() {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var east = FixedArchive.write(entries());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            assertThat(FixedArchive.write(entries())).isEqualTo(east);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
