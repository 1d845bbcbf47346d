package org.plumbline.formats.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, by what is in it; what lies, runs, carries or hides something is not taken. */
class DocumentTest {
    private static String look(String name, byte[] bytes) {
        return switch (Document.of(name, bytes)) {
            case Document.Taken(var kind) -> kind.name();
            case Document.Refused(var why) -> why.word();
        };
    }

    private static byte[] pdf(String more) {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog " + more + " >>\nendobj\n%%EOF\n").getBytes(ISO_8859_1);
    }

    private static byte[] zip(String... namesAndTexts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(namesAndTexts[at + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] word(String... more) {
        var all = new String[more.length + 4];
        System.arraycopy(new String[] {"[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return zip(all);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    @Test
    void each_kind_is_known_by_what_is_in_it() {
        assertThat(look("plan.pdf", pdf(""))).isEqualTo("PDF");
        assertThat(look("plan.DOCX", word())).isEqualTo("DOCX");
        assertThat(look("t.xlsx", zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>")))
                .isEqualTo("XLSX");
        assertThat(look("t.ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("ODS");
        assertThat(look("t.odt", zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .isEqualTo("ODT");
        assertThat(look("t.csv", "a,b\n1,2\n".getBytes(UTF_8))).isEqualTo("TEXT");
        assertThat(look("t.txt", "Tŷ – caf\u00e9".getBytes(UTF_8))).isEqualTo("TEXT");
        assertThat(look("old.txt", "caf\u00e9".getBytes(ISO_8859_1))).isEqualTo("TEXT");
        assertThat(look("p.png", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0)))
                .isEqualTo("PNG");
        assertThat(look("p.jpeg", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0))).isEqualTo("JPEG");
    }

    @Test
    void a_name_that_says_another_thing_lies() {
        assertThat(look("plan.pdf", word())).isEqualTo("lies");
        assertThat(look("plan.docx", pdf(""))).isEqualTo("lies");
        assertThat(look("photo.png", bytes(0xFF, 0xD8, 0xFF))).isEqualTo("lies");
        assertThat(look("plan.pdf", "just words".getBytes(UTF_8))).isEqualTo("lies");
        assertThat(look("plan.exe", pdf(""))).isEqualTo("unknown");
        assertThat(look("plan", pdf(""))).isEqualTo("unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x",
                "  <svg/>",
                "<?xml version='1.0'?>",
                "#!/bin/sh\n",
                "{\\rtf1 x}",
                "a <script>b</script>"
            })
    void what_a_browser_or_a_shell_would_run_is_no_text(String text) {
        assertThat(look("t.txt", text.getBytes(UTF_8))).isEqualTo("unknown");
    }

    @Test
    void programs_old_office_files_and_odd_bytes_are_of_no_kind() {
        assertThat(look("t.txt", bytes('M', 'Z', 0, 3))).isEqualTo("unknown");
        assertThat(look("t.docx", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1))).isEqualTo("unknown");
        assertThat(look("t.txt", bytes('a', 0x81))).isEqualTo("unknown");
        assertThat(look("t.docx", zip("readme.txt", "x"))).isEqualTo("unknown");
        assertThat(look("t.txt", new byte[0])).isEqualTo("empty");
    }

    @Test
    void twenty_megabytes_are_taken_and_a_byte_more_is_not() {
        var most = new byte[Document.MOST_BYTES];
        Arrays.fill(most, (byte) 'a');
        assertThat(look("t.txt", most)).isEqualTo("TEXT");
        assertThat(look("t.txt", Arrays.copyOf(most, most.length + 1))).isEqualTo("too-large");
    }

    @Test
    void office_files_with_macros_programs_or_files_inside_are_refused() {
        assertThat(look("t.docx", word("word/vbaProject.bin", "x"))).isEqualTo("macros");
        assertThat(look("t.docx", zip("[Content_Types].xml", "<x macroEnabled/>", "word/document.xml", "")))
                .isEqualTo("macros");
        assertThat(look(
                        "t.ods",
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "Basic/Standard/M.xml", "x")))
                .isEqualTo("macros");
        assertThat(look("t.docx", word("word/run.EXE", "x"))).isEqualTo("runs");
        assertThat(look("t.docx", word("word/activeX/activeX1.xml", "x"))).isEqualTo("runs");
        assertThat(look("t.docx", word("word/embeddings/oleObject1.bin", "x"))).isEqualTo("carries");
        assertThat(look(
                        "t.odt",
                        zip(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "META-INF/manifest.xml",
                                "<manifest:encryption-data/>")))
                .isEqualTo("locked");
        assertThat(look("t.docx", Arrays.copyOf(word(), 60))).isEqualTo("damaged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> | runs",
                "/OpenAction << /S /J#61vaScript >>                      | runs",
                "/OpenAction << /S /Launch /F (x.exe) >>                 | runs",
                "/Annots [<< /Subtype /RichMedia >>]                     | runs",
                "/Names << /EmbeddedFiles 3 0 R >>                       | carries",
                "/Encrypt 9 0 R                                          | locked",
                "/JavaScriptless true                                    | PDF"
            })
    void a_pdf_that_runs_something_carries_files_or_is_locked_is_refused(String more, String said) {
        assertThat(look("t.pdf", pdf(more))).isEqualTo(said);
    }

    @Test
    void what_a_pdf_packs_away_is_looked_into() throws IOException {
        assertThat(look("t.pdf", packed("1 0 << /S /JavaScript >>", "/Filter /FlateDecode")))
                .isEqualTo("runs");
        assertThat(look("t.pdf", packed("1 0 << /S /GoTo >>", "/Filter /FlateDecode")))
                .isEqualTo("PDF");
        assertThat(look("t.pdf", packed("1 0 << >>", "/Filter /LZWDecode"))).isEqualTo("damaged");
        assertThat(look(
                        "t.pdf",
                        new String(packed("1 0 << >>", "/Filter /FlateDecode"), ISO_8859_1)
                                .replace("/ObjStm", "/Obj#53tm")
                                .getBytes(ISO_8859_1)))
                .isEqualTo("damaged");
        assertThat(look("t.pdf", "%PDF-1.7 and no end".getBytes(UTF_8))).isEqualTo("damaged");
    }

    private static byte[] packed(String inside, String filter) throws IOException {
        var stream = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(stream)) {
            deflater.write(inside.getBytes(ISO_8859_1));
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%%PDF-1.7\n7 0 obj\n<< /Type /ObjStm %s /N 1 /First 4 >>\nstream\n"
                .formatted(filter)
                .getBytes(ISO_8859_1));
        pdf.writeBytes(stream.toByteArray());
        pdf.writeBytes("\nendstream\nendobj\n%%EOF\n".getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }
}
