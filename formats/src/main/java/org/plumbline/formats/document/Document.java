package org.plumbline.formats.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;

/** What somebody sent, looked at. */
public sealed interface Document {
    /** No file of evidence is larger. */
    int MOST_BYTES = 20 << 20;

    /** It is taken. */
    record Taken(DocumentKind kind) implements Document {}

    /** It is not, and why. */
    record Refused(Unfit why) implements Document {}

    /**
     * Looks into a file.
     *
     * @param name what it is called: it has to fit what is in it, and decides nothing
     */
    static Document of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(Unfit.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            return new Refused(Unfit.TOO_LARGE);
        }
        var found = inside(bytes);
        if (!(found instanceof Taken(var kind)) || kind.fits(name)) {
            return found;
        }
        return new Refused(DocumentKind.claimedBy(name).isPresent() ? Unfit.LIES : Unfit.UNKNOWN);
    }

    private static Document inside(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F', '-')) {
            return PdfInside.look(bytes);
        }
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return ZipInside.look(bytes);
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return new Taken(DocumentKind.PNG);
        }
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
            return new Taken(DocumentKind.JPEG);
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            // what Office wrote before 2007, and how it writes what has a password
            return new Refused(Unfit.UNKNOWN);
        }
        return isText(bytes) && !isMarkup(bytes) ? new Taken(DocumentKind.TEXT) : new Refused(Unfit.UNKNOWN);
    }

    private static boolean starts(byte[] bytes, int... with) {
        return bytes.length >= with.length
                && IntStream.range(0, with.length).allMatch(at -> (bytes[at] & 0xFF) == with[at]);
    }

    /** No control characters but those of lines; in UTF-8, or in a code of one byte a letter. */
    private static boolean isText(byte[] bytes) {
        for (var each : bytes) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException older) {
            // the places that Windows' code leaves empty
            return IntStream.range(0, bytes.length)
                    .map(at -> bytes[at] & 0xFF)
                    .noneMatch(it -> it == 0x81 || it == 0x8D || it == 0x8F || it == 0x90 || it == 0x9D || it == 0x7F);
        }
    }

    private static boolean isMarkup(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(ï»¿)?\\s*", "");
        return start.startsWith("<")
                || start.startsWith("#!")
                || start.startsWith("{\\rtf")
                || start.contains("<script");
    }
}
