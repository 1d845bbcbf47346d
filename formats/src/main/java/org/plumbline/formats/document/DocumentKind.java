package org.plumbline.formats.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of document that are taken as evidence. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are never changed
public enum DocumentKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    /** Plain text, in UTF-8 or what older programs write; a table in it is text too. */
    TEXT("text/plain", "txt", "csv"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;

    private final List<String> endings;

    DocumentKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this name may be of this kind. */
    public boolean fits(String name) {
        return endings.contains(ending(name));
    }

    /** The kind that a file's name claims; empty when it claims none that is taken. */
    public static Optional<DocumentKind> claimedBy(String name) {
        return Stream.of(values()).filter(it -> it.fits(name)).findFirst();
    }

    /** Every ending, as forms and messages list them. */
    public static String allEndings(String between) {
        return Stream.of(values()).flatMap(it -> it.endings.stream()).collect(Collectors.joining(between));
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
