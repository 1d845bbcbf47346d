package org.plumbline.server.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.document.Document;
import org.plumbline.formats.document.DocumentKind;
import org.plumbline.server.pages.Entered;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that came with a form, and has been looked into.
 *
 * @param name what it is called, with nothing left in it that a system could take for more than a name
 */
@SuppressWarnings("ArrayRecordComponent") // its bytes are compared with nothing
record SentFile(String name, DocumentKind kind, byte[] bytes) {
    private static final int LONGEST = 120;

    /** The file of a form's field {@code file}; empty when there is none, or when it is not taken, which is told. */
    static Optional<SentFile> of(Entered entered, @Nullable MultipartFile sent) {
        if (sent == null
                || (sent.isEmpty() && String.valueOf(sent.getOriginalFilename()).isEmpty())) {
            return Optional.empty();
        }
        var name = name(sent.getOriginalFilename());
        var bytes = bytes(sent);
        return switch (Document.of(name, bytes)) {
            case Document.Taken(var kind) -> Optional.of(new SentFile(name, kind, bytes));
            case Document.Refused(var why) -> {
                entered.wrong("file", "evidence.file.problems." + why.word());
                yield Optional.empty();
            }
        };
    }

    /** At most one byte more than is taken, whatever the form said. */
    private static byte[] bytes(MultipartFile sent) {
        try (var in = sent.getInputStream()) {
            return in.readNBytes(Document.MOST_BYTES + 1);
        } catch (IOException failed) {
            throw new UncheckedIOException("a file that was sent cannot be read", failed);
        }
    }

    /** Letters, digits and a few signs, beginning with a letter or digit: the same that folders take. */
    static String name(@Nullable String sent) {
        var last = String.valueOf(sent).replaceAll(".*[/\\\\]", "");
        var plain = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "-")
                .replaceAll("\\.{2,}", ".")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "");
        int dot = plain.lastIndexOf('.');
        var ending = dot < 0 ? "" : plain.substring(dot);
        var stem = dot < 0 ? plain : plain.substring(0, dot);
        var kept = stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
        return (kept.isBlank() ? "document" : kept) + (ending.length() > 10 ? "" : ending);
    }
}
