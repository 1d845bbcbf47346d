package org.plumbline.server.judging;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.assessment.Answer;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.words.Id;
import org.plumbline.server.pages.Entered;

/**
 * A whole screen as a browser without scripting sends it. For each question that was on it there are fields {@code shown}
 * (its id), {@code a-ID} (the answer), {@code r-ID} (reasons), {@code n-ID} (the note) and {@code s-ID} (the ids of what
 * stood when the page was shown); what says the same as its page showed is no answer, so an old page sent late takes
 * nothing back.
 *
 * @param there every answer of this marking
 * @param at when it came: without scripting no device says its time
 */
record SentScreen(Marked marked, List<Given> there, Entered entered, OffsetDateTime at) {
    /** The answers that are new. */
    List<Sent> changed(Group group) {
        return group.asked().stream().flatMap(asked -> changed(asked).stream()).toList();
    }

    private Optional<Sent> changed(Asked asked) {
        var id = asked.question().id().value();
        if (!entered.has("shown", id)) {
            return Optional.empty();
        }
        var values = entered.all("a-" + id).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !value.equals(Answer.Judgement.UNANSWERED.word()))
                .toList();
        var reasons =
                values.equals(List.of(Answer.Judgement.NOT_MET.word())) ? entered.all("r-" + id) : List.<String>of();
        var note = entered.text("n-" + id);
        var seen = Stream.of(entered.text("s-" + id).split(" ", -1))
                .filter(it -> !it.isEmpty())
                .toList();
        if (isAsShown(id, seen, values, reasons, note)) {
            return Optional.empty();
        }
        var judged = asked.question().type() == AnswerType.JUDGEMENT;
        var answer = values.isEmpty() && judged ? Answer.Judgement.UNANSWERED.word() : String.join("|", values);
        return Optional.of(new Sent(
                event(id, answer, reasons, note),
                id,
                answer,
                reasons,
                note,
                at.truncatedTo(ChronoUnit.SECONDS).toString(),
                seen));
    }

    /** The same form sent twice gives the same events. */
    private String event(String question, String answer, List<String> reasons, String note) {
        var content = String.join(
                "\n",
                entered.text("once"),
                marked.href(),
                marked.marking().word(),
                marked.assessor(),
                question,
                answer,
                String.join("|", reasons),
                note);
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private boolean isAsShown(
            String question, List<String> seen, List<String> values, List<String> reasons, String note) {
        return switch (seen.size()) {
            case 0 -> values.isEmpty() && note.isEmpty();
            case 1 ->
                there.stream()
                        .filter(it -> it.event().event().equals(seen.getFirst())
                                && it.event().question().value().equals(question))
                        .anyMatch(it -> Asked.values(it).equals(values)
                                && words(it.event().reasons()).equals(Set.copyOf(reasons))
                                && it.event().note().equals(note));
            // of two that stand one is chosen, or none yet
            default -> values.isEmpty();
        };
    }

    private static Set<String> words(List<Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.toSet());
    }
}
