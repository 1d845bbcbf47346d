package org.plumbline.formats.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.framework.problem.Place;

/** A text file read whole: its text, or the place of the first byte that is not UTF-8. */
public sealed interface TextFile {
    /** The text, without a byte order mark. */
    record Text(String text) implements TextFile {}

    /** Something in it is not UTF-8. */
    record NotUtf8(Place place) implements TextFile {}

    /** It is larger than any file of this kind. */
    record TooLarge(Place place, long bytes) implements TextFile {}

    /** More than any framework or answers file; a file beyond it is a mistake, not work. */
    long MOST_BYTES = 64L << 20;

    /**
     * Reads a file that exists.
     *
     * @param name what to call the file in messages
     * @throws UncheckedIOException when the disk fails
     */
    static TextFile read(Path file, String name) {
        try {
            var size = Files.size(file);
            if (size > MOST_BYTES) {
                return new TooLarge(new Place(name, 0, 0), size);
            }
            return decode(ByteBuffer.wrap(Files.readAllBytes(file)), name);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    /**
     * Reads a file that is held in memory.
     *
     * @param name what to call the file in messages
     */
    static TextFile of(byte[] bytes, String name) {
        return bytes.length > MOST_BYTES
                ? new TooLarge(new Place(name, 0, 0), bytes.length)
                : decode(ByteBuffer.wrap(bytes), name);
    }

    private static TextFile decode(ByteBuffer bytes, String name) {
        var chars = CharBuffer.allocate(bytes.remaining() + 1);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(bytes, chars, true);
        var text = chars.flip().toString();
        if (result.isError()) {
            return new NotUtf8(endOf(text, name));
        }
        return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Place endOf(String text, String name) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        int column = text.length() - text.lastIndexOf('\n');
        return new Place(name, line, column);
    }
}
