package org.plumbline.formats.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.plumbline.formats.document.Document.Refused;
import org.plumbline.formats.document.Document.Taken;

/**
 * PDF files: looked through for the names of what runs, starts something, or is another file. Objects can lie packed in a
 * stream of objects: those are unpacked, up to a limit; what cannot be looked into is not taken.
 */
final class PdfInside {
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern OBJECTS = Pattern.compile("/Type\\s*/ObjStm");
    private static final Pattern NAME_ENDS = Pattern.compile("^[^A-Za-z0-9]");
    private static final int MOST_UNPACKED = 100 << 20;
    private static final int HEAD = 2000;

    private long unpacked;

    private PdfInside() {}

    static Document look(byte[] bytes) {
        return new PdfInside().seen(new String(bytes, StandardCharsets.ISO_8859_1), bytes);
    }

    private Document seen(String text, byte[] bytes) {
        if (!text.contains("%%EOF") || hidesObjects(text)) {
            return new Refused(Unfit.DAMAGED);
        }
        var outside = told(text);
        if (outside instanceof Refused) {
            return outside;
        }
        var found = OBJECTS.matcher(text);
        while (found.find()) {
            var inside = unpacked(text, bytes, found.start());
            var told = inside.isEmpty() ? new Refused(Unfit.DAMAGED) : told(inside);
            if (told instanceof Refused) {
                return told;
            }
        }
        return outside;
    }

    /** Whether a stream of objects is written so that one does not find it: no program writes it so. */
    private static boolean hidesObjects(String text) {
        return text.indexOf('#') >= 0
                && !has(text, "/ObjStm")
                && has(ESCAPED.matcher(text).replaceAll(PdfInside::sign), "/ObjStm");
    }

    private static Document told(String text) {
        var plain = text.indexOf('#') < 0 ? text : ESCAPED.matcher(text).replaceAll(PdfInside::sign);
        if (has(plain, "/Encrypt")) {
            return new Refused(Unfit.LOCKED);
        }
        if (has(plain, "/JavaScript") || has(plain, "/Launch") || has(plain, "/RichMedia")) {
            return new Refused(Unfit.RUNS);
        }
        return has(plain, "/EmbeddedFile") || has(plain, "/EmbeddedFiles")
                ? new Refused(Unfit.CARRIES)
                : new Taken(DocumentKind.PDF);
    }

    private static String sign(MatchResult escaped) {
        var sign = (char) Integer.parseInt(escaped.group(1), 16);
        return sign == '$' || sign == '\\' ? "\\" + sign : String.valueOf(sign);
    }

    /** Whether a name stands there that ends where it should. */
    private static boolean has(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            var end = at + name.length();
            if (end == text.length()
                    || NAME_ENDS.matcher(text.substring(end, end + 1)).find()) {
                return true;
            }
        }
        return false;
    }

    /** What a stream of objects says; empty when it cannot be unpacked. */
    private String unpacked(String text, byte[] bytes, int from) {
        int stream = text.indexOf("stream", from);
        if (stream < 0 || stream - from > HEAD) {
            return "";
        }
        var head = text.substring(Math.max(0, text.lastIndexOf("obj", from)), stream);
        int start = stream + "stream".length();
        start += text.startsWith("\r\n", start) ? 2 : 1;
        if (!head.contains("/Filter")) {
            return text.substring(start, Math.max(start, text.indexOf("endstream", start)));
        }
        return head.contains("/FlateDecode") && !head.contains("/Crypt") && start < bytes.length
                ? inflated(bytes, start)
                : "";
    }

    private String inflated(byte[] bytes, int start) {
        var out = new StringBuilder();
        var piece = new byte[1 << 16];
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished() && !inflater.needsInput()) {
                int got = inflater.inflate(piece);
                unpacked += got;
                if (unpacked > MOST_UNPACKED || (got == 0 && inflater.needsDictionary())) {
                    return "";
                }
                out.append(new String(piece, 0, got, StandardCharsets.ISO_8859_1));
            }
            return out.toString();
        } catch (DataFormatException damaged) {
            return "";
        } finally {
            inflater.end();
        }
    }
}
