package org.plumbline.formats.framework;

import static org.plumbline.formats.FileProblem.FI001;
import static org.plumbline.formats.FileProblem.FI002;
import static org.plumbline.formats.FileProblem.FI003;
import static org.plumbline.formats.FileProblem.FI018;
import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW011;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.problem.Place;

/**
 * The questions and reasons of an edition's banks, and the edition with them put in where it uses them.
 *
 * <p>What comes out is an edition that needs no bank: the form in which inspections carry it.
 */
final class Banks {
    private static final Set<String> KEYS = Set.of("form", "bank", "source", "reasons", "questions");

    private final Map<String, Node.Mapping> questions = new LinkedHashMap<>();
    private final Map<String, Node> reasons = new LinkedHashMap<>();
    private final Set<String> usedReasons = new HashSet<>();
    private final Problems problems;

    private final Set<Place> refused = new HashSet<>();
    private boolean incomplete;

    Banks(Problems problems) {
        this.problems = problems;
    }

    /** Says that a bank could not be read, so that what it may have held is not missed one by one. */
    void isIncomplete() {
        incomplete = true;
    }

    /** Where questions stand that no bank has. */
    Set<Place> refused() {
        return Set.copyOf(refused);
    }

    /** Takes in one bank file. */
    void add(Node bank) {
        if (!(bank instanceof Node.Mapping mapping)) {
            problems.add(
                    FI003,
                    bank.place(),
                    "a bank should be a map of keys",
                    "Start it with 'form: 1' and 'bank: its-id'");
            return;
        }
        mapping.entries().stream()
                .filter(entry -> !KEYS.contains(entry.key()))
                .forEach(entry -> problems.add(
                        FI002,
                        entry.place(),
                        "key '%s' is not known in a bank".formatted(entry.key()),
                        "Use one of bank, form, questions, reasons, source"));
        for (var key : List.of("form", "bank", "source", "questions")) {
            if (mapping.get(key).isEmpty()) {
                problems.add(
                        FI001,
                        bank.place(),
                        "key '%s' is missing in the bank".formatted(key),
                        "Add '%s'".formatted(key));
            }
        }
        mapping.get("form")
                .filter(form -> !(form instanceof Node.Scalar(var text, var _) && text.equals("1")))
                .ifPresent(form -> problems.add(
                        FI018, form.place(), "this bank is of form %s".formatted(form.form()), "Use 'form: 1'"));
        items(mapping, "questions").forEach(node -> {
            if (node instanceof Node.Mapping question) {
                one(question, questions.putIfAbsent(idOf(question), question));
            } else {
                problems.add(
                        FI003, node.place(), "a question should stand here, not " + node.form(), "Give it id and text");
            }
        });
        items(mapping, "reasons").forEach(node -> one(node, reasons.putIfAbsent(idOf(node), node)));
    }

    /** The edition with every used question in its place and every used reason in its list. */
    Node.Mapping resolve(Node.Mapping edition) {
        var entries = new ArrayList<Node.Entry>();
        for (var entry : edition.entries()) {
            switch (entry.key()) {
                case "banks", "reasons" -> {}
                case "sections" -> entries.add(new Node.Entry(entry.key(), entry.place(), sections(entry.value())));
                default -> entries.add(entry);
            }
        }
        var all = new ArrayList<>(items(edition, "reasons"));
        collectReasons(new Node.Mapping(entries, edition.place()));
        reasons.forEach((id, reason) -> {
            if (usedReasons.contains(id)) {
                all.add(reason);
            }
        });
        if (!all.isEmpty()) {
            var place = edition.get("reasons").map(Node::place).orElse(edition.place());
            entries.add(new Node.Entry("reasons", place, new Node.Sequence(all, place)));
        }
        return new Node.Mapping(entries, edition.place());
    }

    private Node sections(Node sections) {
        return eachItem(
                sections,
                section -> inside(
                        section,
                        "standards",
                        standards -> eachItem(
                                standards,
                                standard -> inside(standard, "questions", asked -> eachItem(asked, this::question)))));
    }

    private Node question(Node item) {
        return switch (item) {
            case Node.Scalar(var id, var place) ->
                taken(id, place).map(bank -> at(bank, place)).orElse(empty(id, place));
            case Node.Mapping mapping ->
                mapping.get("use").map(use -> overlaid(mapping, use)).orElse(mapping);
            case Node.Sequence sequence -> sequence;
        };
    }

    private Node.Mapping overlaid(Node.Mapping mapping, Node use) {
        if (!(use instanceof Node.Scalar(var id, var place))) {
            problems.add(FI003, use.place(), "'use' should name one question of a bank", "Write its id");
            return mapping;
        }
        var entries = new ArrayList<Node.Entry>();
        var own = new HashSet<String>();
        for (var entry : mapping.entries()) {
            if (!entry.key().equals("use")) {
                entries.add(entry);
                own.add(entry.key());
            }
        }
        if (!own.isEmpty() && own.contains("id")) {
            problems.add(
                    FI003,
                    mapping.place(),
                    "a question cannot have both 'use' and 'id'",
                    "Leave 'id' out: it keeps the bank's");
        }
        taken(id, place).orElse(empty(id, place)).entries().stream()
                .filter(entry -> !own.contains(entry.key()))
                .forEach(entries::add);
        return new Node.Mapping(entries, mapping.place());
    }

    private Optional<Node.Mapping> taken(String id, Place place) {
        var question = questions.get(id);
        if (question == null) {
            refused.add(place);
        }
        if (question == null && !incomplete) {
            problems.add(
                    FW011,
                    place,
                    "question %s is in none of the edition's banks".formatted(id),
                    "Mend the id, add the bank under 'banks', or write the question here in full");
        }
        return Optional.ofNullable(question);
    }

    /** A stand-in for a question that no bank has, so that reading can go on and find more. */
    private static Node.Mapping empty(String id, Place place) {
        return new Node.Mapping(List.of(new Node.Entry("id", place, new Node.Scalar(id, place))), place);
    }

    private static Node.Mapping at(Node.Mapping question, Place place) {
        return new Node.Mapping(question.entries(), place);
    }

    private void collectReasons(Node node) {
        switch (node) {
            case Node.Mapping(var entries, var _) ->
                entries.forEach(entry -> {
                    if (entry.key().equals("reasons") && entry.value() instanceof Node.Sequence(var items, var _)) {
                        items.forEach(item -> {
                            if (item instanceof Node.Scalar(var id, var _)) {
                                usedReasons.add(id);
                            }
                        });
                    }
                    collectReasons(entry.value());
                });
            case Node.Sequence(var items, var _) -> items.forEach(this::collectReasons);
            case Node.Scalar _ -> {}
        }
    }

    private void one(Node node, @Nullable Node before) {
        if (before != null) {
            problems.add(
                    FW010,
                    node.place(),
                    "%s stands here and at %s".formatted(idOf(node), before.place()),
                    "Give one of the two another id");
        }
    }

    private static String idOf(Node node) {
        if (node instanceof Node.Mapping mapping
                && mapping.get("id").orElse(null) instanceof Node.Scalar(var id, var _)) {
            return id;
        }
        return "(no id at %s)".formatted(node.place());
    }

    private static List<Node> items(Node.Mapping mapping, String key) {
        return mapping.get(key).orElse(null) instanceof Node.Sequence(var items, var _) ? items : List.of();
    }

    private static Node inside(Node node, String key, UnaryOperator<Node> change) {
        if (!(node instanceof Node.Mapping(var entries, var place))) {
            return node;
        }
        return new Node.Mapping(
                entries.stream()
                        .map(entry -> entry.key().equals(key)
                                ? new Node.Entry(key, entry.place(), change.apply(entry.value()))
                                : entry)
                        .toList(),
                place);
    }

    private static Node eachItem(Node node, UnaryOperator<Node> change) {
        return node instanceof Node.Sequence(var items, var place)
                ? new Node.Sequence(items.stream().map(change).toList(), place)
                : node;
    }
}
