package org.plumbline.formats.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.plumbline.formats.document.Document.Refused;
import org.plumbline.formats.document.Document.Taken;

/**
 * Documents that are zip files inside: known by their entries. Only the list of entries is read, and two small ones, so
 * that nothing that was packed to burst is unpacked.
 */
final class ZipInside {
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_TYPES = 1 << 20;
    private static final List<String> RUN =
            List.of(".exe", ".dll", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jar", ".msi", ".scr");

    private final ZipFile zip;
    private final List<String> names = new ArrayList<>();

    private ZipInside(ZipFile zip) {
        this.zip = zip;
        zip.stream().limit(MOST_ENTRIES + 1L).map(ZipEntry::getName).forEach(names::add);
    }

    static Document look(byte[] bytes) {
        try {
            var file = Files.createTempFile("plumbline-document", ".zip");
            try {
                Files.write(file, bytes);
                try (var zip = new ZipFile(file.toFile())) {
                    return new ZipInside(zip).look();
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return new Refused(Unfit.DAMAGED);
        }
    }

    private Document look() throws IOException {
        if (names.size() > MOST_ENTRIES) {
            return new Refused(Unfit.UNKNOWN);
        }
        var lower = names.stream()
                .map(it -> it.toLowerCase(Locale.ROOT).replace('\\', '/'))
                .toList();
        if (lower.stream().anyMatch(ZipInside::isMacro)
                || text("[Content_Types].xml").contains("macroEnabled")) {
            return new Refused(Unfit.MACROS);
        }
        if (lower.stream().anyMatch(it -> RUN.stream().anyMatch(it::endsWith) || it.contains("/activex/"))) {
            return new Refused(Unfit.RUNS);
        }
        if (lower.stream().anyMatch(it -> it.contains("/embeddings/"))) {
            return new Refused(Unfit.CARRIES);
        }
        if (text("META-INF/manifest.xml").contains("encryption-data")) {
            return new Refused(Unfit.LOCKED);
        }
        return switch (text("mimetype").strip()) {
            case "application/vnd.oasis.opendocument.text" -> new Taken(DocumentKind.ODT);
            case "application/vnd.oasis.opendocument.spreadsheet" -> new Taken(DocumentKind.ODS);
            default -> office();
        };
    }

    private Document office() {
        if (!names.contains("[Content_Types].xml")) {
            return new Refused(Unfit.UNKNOWN);
        }
        if (names.contains("word/document.xml")) {
            return new Taken(DocumentKind.DOCX);
        }
        return names.contains("xl/workbook.xml") ? new Taken(DocumentKind.XLSX) : new Refused(Unfit.UNKNOWN);
    }

    /** What Office and OpenDocument files keep their macros in. */
    private static boolean isMacro(String name) {
        return name.endsWith("vbaproject.bin")
                || name.contains("/macrosheets/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    /** The beginning of an entry; empty when it is not there. */
    private String text(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_TYPES), StandardCharsets.UTF_8);
        }
    }
}
