package org.plumbline.formats.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlTree;

/**
 * Plumbline's own words for reports, put into an edition that does not bring its own.
 *
 * <p>An edition that is carried by an inspection so has all the words that its report was made with, whatever later
 * versions of Plumbline say.
 */
final class StandingWords {
    /** The key under which a filled edition says which of its phrases are Plumbline's. */
    static final String MARK = "standing-phrases";

    private static final String FILE = "standing-words.yaml";

    private StandingWords() {}

    /** The edition with every phrase and a house style. */
    static Node.Mapping into(Node.Mapping edition) {
        if (edition.get(MARK).isPresent()) {
            return edition;
        }
        var standing = read();
        var entries = new ArrayList<Node.Entry>();
        edition.entries().stream()
                .filter(entry -> !entry.key().equals("phrases"))
                .forEach(entries::add);
        var place = edition.place();
        if (edition.get("house-style").isEmpty()) {
            entries.add(new Node.Entry(
                    "house-style", place, standing.get("house-style").orElseThrow()));
        }
        var own = new ArrayList<Node.Entry>();
        if (edition.get("phrases").orElse(null) instanceof Node.Mapping(var phrases, var _)) {
            own.addAll(phrases);
        }
        var known = new HashSet<>(own.stream().map(Node.Entry::key).toList());
        var taken = new ArrayList<Node>();
        if (standing.get("phrases").orElseThrow() instanceof Node.Mapping(var phrases, var _)) {
            for (var phrase : phrases) {
                if (!known.contains(phrase.key())) {
                    own.add(phrase);
                    taken.add(new Node.Scalar(phrase.key(), place));
                }
            }
        }
        var where = edition.get("phrases").map(Node::place).orElse(place);
        entries.add(new Node.Entry("phrases", where, new Node.Mapping(own, where)));
        entries.add(new Node.Entry(MARK, place, new Node.Sequence(taken, place)));
        return new Node.Mapping(entries, place);
    }

    private static Node.Mapping read() {
        try (var file = StandingWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " belongs to this program");
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            if (YamlTree.read(FILE, text, new ArrayList<>()) instanceof Node.Mapping mapping) {
                return mapping;
            }
            throw new IllegalStateException(FILE + " is a map of keys");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + FILE, failed);
        }
    }
}
