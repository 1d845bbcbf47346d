package org.plumbline.formats.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plumbline.formats.FileProblem.FI007;
import static org.plumbline.formats.FileProblem.FI034;

import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import org.plumbline.framework.problem.Place;

/** The unpacked parts of a spreadsheet file, never more of them than the limit. */
final class Archive {
    private static final int MOST_PARTS = 10_000;

    private final String name;
    private final Map<String, byte[]> parts = new HashMap<>();
    private long total;
    private int count;

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
        try {
            ZipParts.each(bytes, most, (part, content) -> {
                total += content.length;
                count++;
                if (isWanted(part)) {
                    parts.put(part, content);
                }
                return total <= most && count <= MOST_PARTS;
            });
        } catch (DataFormatException notAZip) {
            throw unreadable(name);
        }
        if (total > most || count > MOST_PARTS) {
            throw new Refusal(
                    FI007,
                    new Place(name, 0, 0),
                    "the file unpacks to more than %d bytes".formatted(most),
                    "Save only the sheet with the table, or save it as CSV");
        }
    }

    private static boolean isWanted(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels") || part.equals("mimetype");
    }

    static Refusal unreadable(String name) {
        return new Refusal(
                FI034,
                new Place(name, 0, 0),
                "the file looks like a spreadsheet and cannot be read",
                "Open it, save it anew as .xlsx, .ods or CSV, without a password, and send that");
    }
}
