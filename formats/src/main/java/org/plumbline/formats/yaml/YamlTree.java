package org.plumbline.formats.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as a tree of what was written, with places.
 *
 * <p>Anchors, aliases and tags are refused: nobody needs them in a framework, and a few lines of aliases can stand for
 * more data than any memory holds.
 */
public final class YamlTree {
    private static final int MOST_DEPTH = 64;

    private final String file;
    private final Iterator<Event> events;
    private final List<YamlProblem> problems;

    private YamlTree(String file, Iterator<Event> events, List<YamlProblem> problems) {
        this.file = file;
        this.events = events;
        this.problems = problems;
    }

    /**
     * The tree of a text; null when it is not YAML of our kind.
     *
     * @param file what to call the file in places
     * @param problems where to add what is wrong
     */
    public static @Nullable Node read(String file, String text, List<YamlProblem> problems) {
        var settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            var events = new Parse(settings).parseString(text).iterator();
            return new YamlTree(file, events, problems).document();
        } catch (MarkedYamlEngineException notYaml) {
            problems.add(new YamlProblem(
                    YamlProblem.Kind.NOT_YAML, place(file, notYaml.getProblemMark()), notYaml.getProblem()));
        } catch (Refused refused) {
            problems.add(refused.problem);
        } catch (NumberFormatException notACharacter) {
            problems.add(new YamlProblem(
                    YamlProblem.Kind.NOT_YAML,
                    new Place(file, 0, 0),
                    "an escape such as \\U0001F600 names no character"));
        } catch (YamlEngineException notYaml) {
            problems.add(new YamlProblem(
                    YamlProblem.Kind.NOT_YAML, new Place(file, 0, 0), firstLine(String.valueOf(notYaml.getMessage()))));
        }
        return null;
    }

    private Node document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return new Node.Mapping(List.of(), new Place(file, 1, 1));
        }
        var root = node(events.next(), 0);
        events.next();
        var after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(YamlProblem.Kind.NOT_YAML, place(after), "a second document starts here");
        }
        return root;
    }

    private Node node(Event event, int depth) {
        var place = place(event);
        if (depth > MOST_DEPTH) {
            throw new Refused(
                    YamlProblem.Kind.TOO_DEEP, place, "this is nested more than %d deep".formatted(MOST_DEPTH));
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new Refused(YamlProblem.Kind.NOT_YAML, place, "anchors and aliases are not used here");
        }
        return switch (event) {
            case ScalarEvent scalar -> {
                noTag(scalar.getTag(), place);
                yield new Node.Scalar(scalar.getValue(), place);
            }
            case SequenceStartEvent sequence -> {
                noTag(sequence.getTag(), place);
                yield sequence(place, depth);
            }
            case MappingStartEvent mapping -> {
                noTag(mapping.getTag(), place);
                yield mapping(place, depth);
            }
            default ->
                throw new Refused(YamlProblem.Kind.NOT_YAML, place, "something was expected here and nothing stands");
        };
    }

    private Node sequence(Place place, int depth) {
        var items = new ArrayList<Node>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(items, place);
    }

    private Node mapping(Place place, int depth) {
        var entries = new ArrayList<Node.Entry>();
        Map<String, Place> seen = new HashMap<>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth + 1) instanceof Node.Scalar(var key, var at))) {
                throw new Refused(YamlProblem.Kind.NOT_YAML, place(event), "a key must be a word");
            }
            var value = node(events.next(), depth + 1);
            var before = seen.putIfAbsent(key, at);
            if (before == null) {
                entries.add(new Node.Entry(key, at, value));
            } else {
                problems.add(new YamlProblem(
                        YamlProblem.Kind.KEY_TWICE, at, "key '%s' stands here and at %s".formatted(key, before)));
            }
        }
        return new Node.Mapping(entries, place);
    }

    private static void noTag(Optional<String> tag, Place place) {
        if (tag.isPresent()) {
            throw new Refused(YamlProblem.Kind.NOT_YAML, place, "the tag '%s' is not used here".formatted(tag.get()));
        }
    }

    private Place place(Event event) {
        return place(file, event.getStartMark());
    }

    private static Place place(String file, Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Place(file, 0, 0));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("it cannot be read");
    }

    /** Ends the reading of a file; caught in {@link #read} and nowhere else. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient YamlProblem problem;

        Refused(YamlProblem.Kind kind, Place place, String what) {
            super(what, null, false, false);
            problem = new YamlProblem(kind, place, what);
        }
    }
}
