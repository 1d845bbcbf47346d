package org.plumbline.formats.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.BiPredicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a ZIP file in memory by its list of contents, which the JDK's own readers do for files on disk only: some
 * writers leave sizes out where the parts stand, and a caseload has no business in a temporary file.
 */
final class ZipParts {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int CHUNK = 1 << 16;

    private final byte[] bytes;
    private final ByteBuffer zip;
    private long left;

    private ZipParts(byte[] bytes, long most) {
        this.bytes = bytes;
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        left = most;
    }

    /**
     * Gives every part to its taker until the taker wants no more.
     *
     * @param most how many bytes may be unpacked; of the part that goes beyond it one byte too many is given
     * @throws DataFormatException when it is no ZIP file, or a damaged one
     */
    static void each(byte[] bytes, long most, BiPredicate<String, byte[]> taker) throws DataFormatException {
        try {
            new ZipParts(bytes, most).each(taker);
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new DataFormatException("the file is cut short");
        }
    }

    private void each(BiPredicate<String, byte[]> taker) throws DataFormatException {
        int end = bytes.length - END_LENGTH;
        while (zip.getInt(end) != END) {
            end--;
        }
        int count = zip.getShort(end + 10) & 0xFFFF;
        int at = zip.getInt(end + 16);
        for (int entry = 0; entry < count; entry++) {
            expect(at, ENTRY);
            int name = zip.getShort(at + 28) & 0xFFFF;
            int more = (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
            var content = content(zip.getShort(at + 10), zip.getInt(at + 42), zip.getInt(at + 20));
            if (!taker.test(new String(bytes, at + ENTRY_LENGTH, name, UTF_8), content)) {
                return;
            }
            at += ENTRY_LENGTH + name + more;
        }
    }

    private void expect(int at, int signature) throws DataFormatException {
        if (zip.getInt(at) != signature) {
            throw new DataFormatException("the list of contents points nowhere");
        }
    }

    private byte[] content(int method, int at, int size) throws DataFormatException {
        expect(at, LOCAL);
        int from = at + LOCAL_LENGTH + (zip.getShort(at + 26) & 0xFFFF) + (zip.getShort(at + 28) & 0xFFFF);
        var content = new ByteArrayOutputStream();
        if (method == STORED) {
            content.write(bytes, from, size);
        } else if (method == DEFLATED) {
            inflate(from, size, content);
        } else {
            throw new DataFormatException("the parts are packed in another way");
        }
        left -= content.size();
        return content.toByteArray();
    }

    private void inflate(int from, int size, ByteArrayOutputStream to) throws DataFormatException {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(bytes, from, size);
            var chunk = new byte[CHUNK];
            while (!inflater.finished() && to.size() <= left) {
                int read = inflater.inflate(chunk);
                if (read == 0 && !inflater.finished()) {
                    throw new DataFormatException("a part is cut short");
                }
                to.write(chunk, 0, read);
            }
        }
    }
}
