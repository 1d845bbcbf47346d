package org.plumbline.formats.framework;

import static org.plumbline.formats.FileProblem.FI003;
import static org.plumbline.formats.FileProblem.FI004;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.report.Fact;
import org.plumbline.framework.report.GlossaryEntry;
import org.plumbline.framework.report.HouseStyle;
import org.plumbline.framework.report.Phrase;
import org.plumbline.framework.report.Phrasebook;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.report.Showing;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** Reads what an edition's reports are made of. */
final class ReportReader {
    private ReportReader() {}

    static List<ReportPart> parts(Keys keys, String key) {
        return keys.list(key, part -> {
            var problems = part.problems();
            var shows = part.items("shows", node -> showing(node, problems)).stream()
                    .flatMap(Optional::stream)
                    .toList();
            var read = new ReportPart(
                    part.id("id"),
                    part.words("title"),
                    part.yes("new-page", false),
                    part.yes("headed", true),
                    shows,
                    part.has("text") ? part.words("text") : Words.NONE,
                    parts(part, "parts"));
            part.nothingElse();
            return read;
        });
    }

    /** {@code score-boxes: ["1.1"]}, or {@code text} alone. */
    private static Optional<Showing> showing(Node node, Problems problems) {
        return switch (node) {
            case Node.Scalar(var word, var place) -> showing(word, place, List.of(), problems);
            case Node.Mapping(var entries, var place) -> {
                if (entries.size() == 1
                        && entries.getFirst().value() instanceof Node.Sequence(var items, var _)
                        && items.stream().allMatch(item -> item instanceof Node.Scalar)) {
                    var of = items.stream()
                            .map(item -> Id.of(((Node.Scalar) item).text()))
                            .toList();
                    yield showing(entries.getFirst().key(), place, of, problems);
                }
                yield unreadable(node, problems);
            }
            case Node.Sequence _ -> unreadable(node, problems);
        };
    }

    private static Optional<Showing> unreadable(Node node, Problems problems) {
        problems.add(
                FI003,
                node.place(),
                "what a part shows should be a word, or a word with a list, not " + node.form(),
                "Write it as 'text' or 'score-boxes: [\"1.1\"]'");
        return Optional.empty();
    }

    private static Optional<Showing> showing(String word, Place place, List<Id> of, Problems problems) {
        for (var kind : Showing.Kind.values()) {
            if (kind.word().equals(word)) {
                return Optional.of(new Showing(kind, of));
            }
        }
        var known = Arrays.stream(Showing.Kind.values()).map(Showing.Kind::word).sorted();
        problems.add(
                FI004,
                place,
                "a report cannot show '%s'".formatted(word),
                "Use one of " + known.collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    static GlossaryEntry entry(Keys keys) {
        var entry = new GlossaryEntry(keys.id("id"), keys.words("term"), keys.words("text"));
        keys.nothingElse();
        return entry;
    }

    static Fact fact(Keys keys) {
        var fact = new Fact(keys.id("id"), keys.text("value"), RulesReader.grounds(keys));
        keys.nothingElse();
        return fact;
    }

    static HouseStyle style(Keys edition) {
        var keys = edition.keys("house-style");
        var style = new HouseStyle(
                keys.number("words-to"),
                keys.number("few-relevant"),
                keys.number("withhold-below"),
                keys.number("all-but-most"),
                keys.number("all-but-least"),
                keys.number("slack"),
                keys.list("fractions", ReportReader::saying),
                keys.list("quantities", ReportReader::saying),
                RulesReader.grounds(keys));
        keys.nothingElse();
        return style;
    }

    private static HouseStyle.Saying saying(Keys keys) {
        var saying = new HouseStyle.Saying(keys.number("from"), keys.number("to"), keys.words("words"));
        keys.nothingElse();
        return saying;
    }

    static Phrasebook phrases(Keys edition) {
        var keys = edition.keys("phrases");
        var words = new EnumMap<Phrase, Words>(Phrase.class);
        for (var entry : List.copyOf(keys.entries())) {
            var phrase = Phrase.of(entry.key());
            if (phrase.isPresent()) {
                words.put(phrase.get(), keys.words(entry.key()));
            } else {
                edition.problems()
                        .add(
                                FI004,
                                entry.place(),
                                "there is no phrase '%s'".formatted(entry.key()),
                                "Take it out, or mend its name; frameworks/framework.schema.json lists them");
            }
        }
        var standing = new HashSet<Phrase>();
        edition.texts(StandingWords.MARK).forEach(word -> Phrase.of(word).ifPresent(standing::add));
        return new Phrasebook(words, standing);
    }
}
