package org.plumbline.server.panel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Feedback to the service as it was made.
 *
 * @param handedOn null until it was handed over
 * @param files those to open, by path
 */
public record Feedback(
        int version,
        OffsetDateTime madeAt,
        String by,
        @Nullable LocalDate handedOn,
        String handedBy,
        List<File> files) {
    public Feedback {
        files = List.copyOf(files);
    }

    /** One of its files. */
    public record File(String path, int size, String digest) {
        private static final List<String> LANGUAGES = List.of("en", "cy");
        private static final List<String> FORMS = List.of("html", "pdf", "docx");

        /** Language by language, the web page first. */
        static final Comparator<File> ORDER = Comparator.comparingInt((File file) -> LANGUAGES.indexOf(file.language()))
                .thenComparingInt(file -> FORMS.indexOf(file.ending()));

        /** The language that it is in. */
        public String language() {
            var parts = path.split("\\.", -1);
            return parts.length < 3 ? "" : parts[parts.length - 2];
        }

        public String ending() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        public int kilobytes() {
            return (size + 1023) / 1024;
        }
    }

    public boolean isHanded() {
        return handedOn != null;
    }
}
