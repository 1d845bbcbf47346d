package org.plumbline.testing.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.caseload.Case;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.table.CsvText;
import org.plumbline.framework.Edition;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.words.Id;

/** The files of one example: made from its plan, its pins and the published figures, the same bytes every time. */
public final class Example {
    private Example() {}

    /**
     * Makes an example.
     *
     * @param root the project's folder
     * @param name the example's
     * @return file name to content; what people write (README.md, published.csv, judged.csv, awarded.csv) is not among them
     */
    public static Map<String, String> make(Path root, String name) {
        var from = root.resolve("testing/examples").resolve(name);
        var plan = Plan.read(from.resolve("plan.yaml"));
        var file = edition(root, plan.edition());
        var edition = file.edition();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
        var cases = new Dealer(plan, edition, random).cases();
        var published = Target.published(root.resolve("examples").resolve(name).resolve("published.csv"));
        var targets = Target.of(edition, published);
        var pins = new Pins(edition, Pin.read(from.resolve("pinned.csv")), published);
        var events = new Answering(plan, edition, cases, pins, targets, random).events();
        var files = new LinkedHashMap<String, String>();
        files.put("inspection.yaml", head(plan, edition) + people(from.resolve("people.yaml")));
        files.put("edition.yaml", file.export());
        files.put("caseload.csv", caseload(plan, edition, cases));
        files.put("answers.csv", answers(events));
        return files;
    }

    private static EditionFile edition(Path root, String name) {
        var shelf = new FrameworkLibrary(root.resolve("frameworks")).find(name).orElseThrow();
        return switch (EditionFile.load(shelf.file(), name)) {
            case Loaded.Good<EditionFile>(var read, var _) -> read;
            case Loaded.Bad<EditionFile>(var problems) -> throw new IllegalArgumentException(problems.toString());
        };
    }

    private static String head(Plan plan, Edition edition) {
        var yaml = new StringBuilder("folder: 1\n");
        plan.head()
                .forEach((key, value) ->
                        yaml.append("%s: %s%n".formatted(key, quoted(value)).replace("\r", "")));
        yaml.append("framework: {id: %s, edition: %s, revision: %d, hash: %s}\n"
                .formatted(
                        edition.name().framework(),
                        quoted(edition.name().edition()),
                        edition.name().revision(),
                        quoted(EditionHash.ofRules(edition))));
        if (!plan.areas().isEmpty()) {
            yaml.append("areas: [").append(String.join(", ", plan.areas())).append("]\n");
        }
        yaml.append("fieldwork: {from: %s, to: %s}\n"
                .formatted(plan.fieldwork().from(), plan.fieldwork().to()));
        yaml.append("team:\n");
        plan.assessors().forEach(id -> yaml.append("  - {id: %s, role: assessor}\n".formatted(id)));
        yaml.append("random-seed: %d\n".formatted(plan.seed()));
        return yaml.toString();
    }

    /** Whom the report names, as typed by hand. */
    private static String people(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String caseload(Plan plan, Edition edition, List<Case> cases) {
        var columns = new ArrayList<>(List.of("case"));
        if (edition.units().size() > 1) {
            columns.add("unit");
        }
        if (!plan.areas().isEmpty()) {
            columns.add("area");
        }
        var attributes = edition.attributes().stream()
                .map(attribute -> attribute.id())
                .filter(id -> cases.stream().anyMatch(each -> each.attributes().containsKey(id)))
                .toList();
        attributes.forEach(id -> columns.add(id.value()));
        var rows = new ArrayList<List<String>>();
        rows.add(columns);
        for (var each : cases) {
            var row = new ArrayList<>(List.of(each.reference()));
            if (edition.units().size() > 1) {
                row.add(each.unit().value());
            }
            if (!plan.areas().isEmpty()) {
                row.add(String.valueOf(each.area()));
            }
            attributes.forEach(id -> row.add(each.attribute(id).orElse("")));
            rows.add(row);
        }
        return CsvText.of(rows);
    }

    private static String answers(List<AnswerEvent> events) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("event", "case", "question", "answer", "reasons", "assessor", "at"));
        int number = 0;
        for (var event : events) {
            number++;
            rows.add(List.of(
                    "e%05d".formatted(number),
                    event.caseReference(),
                    event.question().value(),
                    event.answer().written(),
                    String.join("|", event.reasons().stream().map(Id::value).toList()),
                    event.assessor(),
                    event.at().written()));
        }
        return CsvText.of(rows);
    }
}
