package org.plumbline.server.exchange;

import static org.plumbline.server.exchange.ExchangeProblem.EX007;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.gathered.GatheredFiles;
import org.plumbline.formats.table.TableFile;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlTree;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.server.exchange.held.IndicatorsHeld;

/** A folder on the disk for as long as it is looked at, in a place that only the server's own user can read. */
final class CheckedFolder implements AutoCloseable {
    private final Folder folder;
    private final Path place;

    private CheckedFolder(Folder folder, Path place) {
        this.folder = folder;
        this.place = place;
    }

    static CheckedFolder of(Folder folder) throws IOException {
        var checked = new CheckedFolder(folder, Files.createTempDirectory("plumbline-folder"));
        folder.writeTo(Files.createDirectory(checked.files()));
        return checked;
    }

    /** Where its files lie. */
    Path files() {
        return place.resolve("folder");
    }

    /** Everything that {@code plumbline check} looks at, and what only a server asks. */
    Loaded<Inspection> check(EditionShelf shelf) throws IOException {
        var library = shelf.library(Files.createDirectories(place.resolve("frameworks")), visit());
        return switch (InspectionFolder.load(files(), library)) {
            case Loaded.Bad<Inspection> bad -> bad;
            case Loaded.Good<Inspection>(var read, var notes) -> {
                var found = new ArrayList<>(notes);
                found.addAll(indicators(read));
                found.addAll(unkept());
                found.addAll(shelf.problems(read.edition()));
                yield found.stream().anyMatch(Problem::isError)
                        ? new Loaded.Bad<>(found)
                        : new Loaded.Good<>(read, found);
            }
        };
    }

    /** The edition that the folder brings, or the one it asks for. */
    Path edition(Inspection read) {
        var own = files().resolve("edition.yaml");
        var name = read.edition().name();
        return Files.isRegularFile(own)
                ? own
                : place.resolve("frameworks")
                        .resolve(name.framework().value())
                        .resolve(name.edition())
                        .resolve("framework.yaml");
    }

    private @Nullable Node visit() {
        var text = folder.text("inspection.yaml");
        return text == null ? null : YamlTree.read("inspection.yaml", text, new ArrayList<>());
    }

    /** Elsewhere only a report looks into this table; here it goes into one of the server's own. */
    private List<Problem> indicators(Inspection read) {
        var problems = new Problems();
        var file = files().resolve("indicators.csv");
        if (Files.isRegularFile(file)) {
            TableFile.read(
                    file,
                    "indicators.csv",
                    IndicatorsHeld.required(read.edition()),
                    IndicatorsHeld.optional(read.edition()),
                    problems);
        }
        return problems.all();
    }

    private List<Problem> unkept() {
        return folder.files().entrySet().stream()
                .filter(file -> !file.getKey().startsWith(GatheredFiles.FOLDER))
                .filter(file -> new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8).indexOf('\0') >= 0)
                .map(file -> Problem.error(
                                EX007, "", "the file holds a zero byte, which no text has", "Save it as text, in UTF-8")
                        .at(new Place(file.getKey(), 0, 0)))
                .toList();
    }

    @Override
    public void close() {
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
