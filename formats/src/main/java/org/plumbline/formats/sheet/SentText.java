package org.plumbline.formats.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plumbline.formats.FileProblem.FI033;
import static org.plumbline.formats.FileProblem.FI034;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;

/** The text of bytes whose encoding nobody told us. */
final class SentText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** One control character in so many others is a slip; more are no text. */
    private static final int CONTROLS = 1000;

    private SentText() {}

    static String of(byte[] bytes, String name, Problems problems) {
        var text = marked(bytes);
        if (text == null) {
            text = decoded(bytes, 0, UTF_8);
        }
        if (text == null) {
            text = decoded(bytes, 0, WINDOWS);
            problems.addAll(List.of(Problem.note(
                            FI033,
                            "",
                            "the file is not UTF-8; it was read as Windows-1252",
                            "Look whether letters with accents are right; if not, save it as 'CSV UTF-8'")
                    .at(new Place(name, 0, 0))));
        }
        if (text == null || !isText(text)) {
            throw new Refusal(
                    FI034,
                    new Place(name, 0, 0),
                    "the file is neither text nor a spreadsheet that we know",
                    "Save the table as .xlsx, .ods or 'CSV UTF-8'");
        }
        return text;
    }

    /** What a byte order mark says it is; null without one, or when it is not that. */
    private static @Nullable String marked(byte[] bytes) {
        return switch (bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) {
            case 0xFEFF -> decoded(bytes, 2, UTF_16BE);
            case 0xFFFE -> decoded(bytes, 2, UTF_16LE);
            case 0xEFBB -> bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF ? decoded(bytes, 3, UTF_8) : null;
            default -> null;
        };
    }

    private static @Nullable String decoded(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException otherCharset) {
            return null;
        }
    }

    private static boolean isText(String text) {
        long controls = text.chars().filter(SentText::isControl).count();
        return text.indexOf('\0') < 0 && controls <= text.length() / CONTROLS;
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r';
    }
}
