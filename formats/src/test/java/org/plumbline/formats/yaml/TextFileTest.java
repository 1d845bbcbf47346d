package org.plumbline.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.framework.problem.Place;

class TextFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void reads_utf_8() throws IOException {
        assertThat(read("Dŵr 😀\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(new TextFile.Text("Dŵr 😀\n"));
    }

    @Test
    void leaves_a_byte_order_mark_out_but_only_at_the_start() throws IOException {
        assertThat(read("\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo(new TextFile.Text("a\uFEFF"));
    }

    @Test
    void an_empty_file_is_an_empty_text() throws IOException {
        assertThat(read(new byte[0])).isEqualTo(new TextFile.Text(""));
    }

    @Test
    void says_where_the_first_byte_is_that_is_not_utf_8() throws IOException {
        var bytes = "one\ntwô\nthree\n".getBytes(Charset.forName("windows-1252"));
        assertThat(read(bytes)).isEqualTo(new TextFile.NotUtf8(new Place("text.csv", 2, 3)));
    }

    @Test
    void counts_columns_of_a_bad_byte_in_characters() throws IOException {
        var bytes = "ŵŵx".getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xFF;
        assertThat(read(bytes)).isEqualTo(new TextFile.NotUtf8(new Place("text.csv", 1, 3)));
    }

    @Test
    void a_character_cut_in_half_at_the_end_is_not_utf_8() throws IOException {
        var whole = "a\nbŵ".getBytes(StandardCharsets.UTF_8);
        assertThat(read(java.util.Arrays.copyOf(whole, whole.length - 1)))
                .isEqualTo(new TextFile.NotUtf8(new Place("text.csv", 2, 2)));
    }

    @Test
    void utf_16_is_not_utf_8() throws IOException {
        assertThat(read("case\n".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(new TextFile.NotUtf8(new Place("text.csv", 1, 1)));
    }

    @Test
    void a_file_beyond_all_measure_is_not_read() throws IOException {
        var file = folder.resolve("large.csv");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TextFile.MOST_BYTES + 1);
        }
        assertThat(TextFile.read(file, "large.csv"))
                .isEqualTo(new TextFile.TooLarge(new Place("large.csv", 0, 0), TextFile.MOST_BYTES + 1));
    }

    @Test
    void a_disk_that_fails_is_no_problem_of_the_text() {
        assertThatThrownBy(() -> TextFile.read(folder.resolve("gone.csv"), "gone.csv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone.csv");
    }

    private TextFile read(byte[] bytes) throws IOException {
        return TextFile.read(Files.write(folder.resolve("text.csv"), bytes), "text.csv");
    }
}
