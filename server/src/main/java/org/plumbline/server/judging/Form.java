package org.plumbline.server.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Answers;
import org.plumbline.assessment.Applicability;
import org.plumbline.assessment.Standing;
import org.plumbline.framework.Edition;
import org.plumbline.framework.words.Id;

/** The form of one case in one marking: the questions of its unit in their groups, with what stands. */
public record Form(Marked marked, List<Group> groups) {
    public Form {
        groups = List.copyOf(groups);
    }

    static Form of(Marked marked, List<Given> given) {
        var edition = marked.subject().edition();
        var byId = given.stream().collect(Collectors.toMap(it -> it.event().event(), it -> it, (one, _) -> one));
        var answers =
                Answers.only(marked.marking(), given.stream().map(Given::event).toList());
        var applicability = new Applicability(edition.questionsById(), marked.one(), answers);
        Set<Id> gates = edition.questions().stream()
                .flatMap(question -> question.when().questions().stream())
                .collect(Collectors.toSet());
        var asked = new HashMap<Id, Asked>();
        for (var question : edition.questions()) {
            if (question.unit() == null || question.unit().equals(marked.one().unit())) {
                asked.put(
                        question.id(),
                        new Asked(
                                question,
                                applicability.applies(question),
                                question.kind().isCounted() || gates.contains(question.id()),
                                standing(answers.standing(marked.one().reference(), question.id()), byId)));
            }
        }
        return new Form(marked, groups(edition, asked));
    }

    private static List<Given> standing(Standing standing, Map<String, Given> byId) {
        var events = switch (standing) {
            case Standing.None() -> List.<AnswerEvent>of();
            case Standing.One(var event) -> List.of(event);
            case Standing.Conflict(var several) -> several;
        };
        return events.stream()
                .flatMap(event -> Stream.ofNullable(byId.get(event.event())))
                .toList();
    }

    private static List<Group> groups(Edition edition, Map<Id, Asked> asked) {
        return edition.practice().stream()
                .map(phase -> new Group(
                        phase.id().value(),
                        phase.title(),
                        leadingUp(phase.questions().stream()
                                .flatMap(id -> Stream.ofNullable(asked.get(id)))
                                .toList())))
                .filter(group -> !group.asked().isEmpty())
                .toList();
    }

    /** Prompts come before the key question that they inform: one weighs first, and judges then. */
    private static List<Asked> leadingUp(List<Asked> asked) {
        var ordered = new ArrayList<Asked>();
        for (var one : asked) {
            if (one.isKey()) {
                asked.stream()
                        .filter(it -> one.question().id().equals(it.question().informs()))
                        .forEach(ordered::add);
                ordered.add(one);
            } else if (asked.stream()
                    .noneMatch(it -> it.question().id().equals(one.question().informs()))) {
                ordered.add(one);
            }
        }
        return ordered;
    }

    /** The group of an address. */
    public Optional<Group> group(String id) {
        return groups.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The group that comes after this one; empty after the last. */
    public Optional<Group> after(Group group) {
        return groups.stream()
                .dropWhile(it -> !it.id().equals(group.id()))
                .skip(1)
                .findFirst();
    }

    /** Where to go on: the first group with something left to answer. */
    public Optional<Group> next() {
        return groups.stream().filter(it -> !it.isDone() || it.hasConflict()).findFirst();
    }

    public Stream<Asked> asked() {
        return groups.stream().flatMap(it -> it.asked().stream());
    }

    /** The question of an id, if it is asked of this case's unit. */
    public Optional<Asked> asked(String id) {
        return asked().filter(it -> it.question().id().value().equals(id)).findFirst();
    }

    /** The address of a question on the screen of its group. */
    public String place(String id) {
        return groups.stream()
                .filter(group -> group.asked().stream()
                        .anyMatch(it -> it.question().id().value().equals(id)))
                .findFirst()
                .map(group -> "%s/groups/%s%s#q-%s".formatted(marked.href(), group.id(), marked.asked(), id))
                .orElse(marked.href() + marked.asked());
    }

    /** Needed questions, answered and all, for saying how far the case is. */
    public long needed() {
        return groups.stream().mapToLong(Group::needed).sum();
    }

    public long done() {
        return groups.stream().mapToLong(Group::done).sum();
    }

    /** What keeps the case from being handed in. */
    public List<Asked> open() {
        return asked().filter(it -> it.isOpen() || (it.isAsked() && it.isConflict()))
                .toList();
    }
}
