package org.plumbline.formats.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plumbline.formats.FileProblem.FI007;
import static org.plumbline.formats.FileProblem.FI034;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.plumbline.framework.problem.Place;

/** The unpacked parts of a spreadsheet file, never more of them than the limit. */
final class Archive {
    private static final int MOST_PARTS = 10_000;
    private static final int CHUNK = 1 << 16;

    private final String name;
    private final Map<String, byte[]> parts = new HashMap<>();

    private Archive(String name) {
        this.name = name;
    }

    static Archive of(byte[] bytes, String name, long most) {
        var archive = new Archive(name);
        archive.unpack(bytes, most);
        return archive;
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    boolean isOpenDocumentSpreadsheet() {
        var type = new String(parts.getOrDefault("mimetype", new byte[0]), UTF_8);
        return has("content.xml") && type.startsWith("application/vnd.oasis.opendocument.spreadsheet");
    }

    /** A part as XML that is read forwards; one that is not there is an empty element. */
    XmlReading xml(String part) {
        return XmlReading.of(parts.getOrDefault(part, "<none/>".getBytes(UTF_8)), name);
    }

    private void unpack(byte[] bytes, long most) {
        long total = 0;
        int count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = content(zip, most - total);
                total += content.length;
                count++;
                if (total > most || count > MOST_PARTS) {
                    throw new Refusal(
                            FI007,
                            new Place(name, 0, 0),
                            "the file unpacks to more than %d bytes".formatted(most),
                            "Save only the sheet with the table, or save it as CSV");
                }
                keep(entry, content);
            }
        } catch (IOException | IllegalArgumentException notAZip) {
            throw unreadable(name);
        }
    }

    /** All of an entry, or a little more than may be. */
    private static byte[] content(InputStream from, long most) throws IOException {
        var content = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        for (int read = from.read(chunk); read >= 0 && content.size() <= most; read = from.read(chunk)) {
            content.write(chunk, 0, read);
        }
        return content.toByteArray();
    }

    private void keep(ZipEntry entry, byte[] content) {
        if (entry.getName().endsWith(".xml")
                || entry.getName().endsWith(".rels")
                || entry.getName().equals("mimetype")) {
            parts.put(entry.getName(), content);
        }
    }

    static Refusal unreadable(String name) {
        return new Refusal(
                FI034,
                new Place(name, 0, 0),
                "the file looks like a spreadsheet and cannot be read",
                "Open it, save it anew as .xlsx, .ods or CSV, without a password, and send that");
    }
}
