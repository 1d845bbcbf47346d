package org.plumbline.publishing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.plumbline.publishing.json.BookJson;
import org.plumbline.publishing.json.DocumentJson;
import org.plumbline.publishing.page.OtherEdition;
import org.plumbline.publishing.page.WebPage;
import org.plumbline.publishing.pdf.Attachment;
import org.plumbline.publishing.pdf.Pdf;
import org.plumbline.publishing.sheet.Spreadsheet;
import org.plumbline.publishing.table.CsvFiles;
import org.plumbline.publishing.word.WordFile;
import org.plumbline.report.compose.Composition;

/** Every file of a report: each language in each form, from the same documents and data. */
public final class ReportFiles {
    private final List<Composition> languages;
    private final Set<Format> formats;
    private final Consumer<String> progress;
    /** Once one file failed, or nobody wants them any more, no other is begun. */
    private final AtomicBoolean ended = new AtomicBoolean();

    private ReportFiles(List<Composition> languages, Set<Format> formats, Consumer<String> progress) {
        this.languages = languages;
        this.formats = formats;
        this.progress = progress;
    }

    /**
     * The files by their paths below the folder that they go to.
     *
     * @param languages the report in each language that it comes out in
     * @param progress is told the name of each file when it is there; a {@link CancellationException} that it throws ends the
     *     making, and goes on to the caller
     */
    public static NavigableMap<String, byte[]> of(
            List<Composition> languages, Set<Format> formats, Consumer<String> progress) {
        return new ReportFiles(languages, EnumSet.copyOf(formats), progress).make();
    }

    /** How many files {@code progress} will be told of, counting a folder of tables as one. */
    public static int count(int languages, Set<Format> formats) {
        return languages * formats.size();
    }

    private NavigableMap<String, byte[]> make() {
        var jobs = new ArrayList<Callable<Map<String, byte[]>>>();
        // the slowest first, so that two processors end together
        for (var format : List.of(Format.DOCX, Format.PDF, Format.ODS, Format.HTML, Format.CSV, Format.JSON)) {
            if (formats.contains(format)) {
                languages.forEach(each -> jobs.add(() -> told(format, each)));
            }
        }
        var files = new TreeMap<String, byte[]>();
        if (formats.contains(Format.HTML)) {
            WebPage.assets().forEach((name, bytes) -> files.put("assets/" + name, bytes));
        }
        run(jobs).forEach(files::putAll);
        return files;
    }

    private static List<Map<String, byte[]>> run(List<Callable<Map<String, byte[]>>> jobs) {
        int hands = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
        try (var workers = Executors.newFixedThreadPool(hands)) {
            var made = new ArrayList<Map<String, byte[]>>();
            for (var result : workers.invokeAll(jobs)) {
                made.add(result.get());
            }
            return made;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a report was made", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException("a file of the report could not be made", failed.getCause());
        }
    }

    private Map<String, byte[]> told(Format format, Composition composition) {
        if (ended.get()) {
            throw new CancellationException("the making of a report has ended");
        }
        try {
            var files = file(format, composition);
            progress.accept(name(composition, format));
            return files;
        } catch (RuntimeException ends) {
            ended.set(true);
            throw ends;
        }
    }

    private Map<String, byte[]> file(Format format, Composition composition) {
        var document = composition.document();
        return switch (format) {
            case HTML -> Map.of(name(composition, format), utf8(WebPage.of(document, others(composition))));
            case PDF -> Map.of(name(composition, format), Pdf.of(document, attachments(composition)));
            case DOCX -> Map.of(name(composition, format), WordFile.of(document));
            case ODS -> Map.of(name(composition, format), Spreadsheet.of(composition.data()));
            case CSV -> {
                var tables = new TreeMap<String, byte[]>();
                CsvFiles.of(composition.data()).forEach((name, bytes) -> tables.put(folder(composition) + name, bytes));
                yield tables;
            }
            case JSON ->
                Map.of(
                        name(composition, format),
                        utf8(DocumentJson.of(document)),
                        folder(composition) + "data.json",
                        utf8(BookJson.of(composition.data())));
        };
    }

    /** Links from a page to the other language, and to the other forms in its own. */
    private List<OtherEdition> others(Composition here) {
        var others = new ArrayList<OtherEdition>();
        for (var other : languages) {
            if (!other.document()
                    .head()
                    .language()
                    .equals(here.document().head().language())) {
                var language = other.document().head().language();
                others.add(new OtherEdition(
                        other.document().head().words().otherLanguage(), name(other, Format.HTML), language));
            }
        }
        var language = here.document().head().language();
        Arrays.stream(Format.values())
                .filter(formats::contains)
                .filter(format -> format != Format.HTML)
                .forEach(format -> others.add(new OtherEdition(
                        format.name(),
                        format == Format.CSV ? folder(here) + CsvFiles.METADATA : name(here, format),
                        language)));
        return others;
    }

    private static List<Attachment> attachments(Composition composition) {
        var attachments = new ArrayList<Attachment>();
        CsvFiles.of(composition.data())
                .forEach((name, bytes) -> attachments.add(
                        new Attachment(name, name.endsWith(".json") ? "application/json" : "text/csv", name, bytes)));
        return attachments;
    }

    private static String name(Composition composition, Format format) {
        var head = composition.document().head();
        return "%s.%s.%s".formatted(head.identifier(), head.language(), format.word());
    }

    private static String folder(Composition composition) {
        return "data.%s/".formatted(composition.document().head().language());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
