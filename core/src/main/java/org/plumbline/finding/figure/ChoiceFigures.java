package org.plumbline.finding.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.assessment.Answer;
import org.plumbline.assessment.Answers;
import org.plumbline.assessment.Standing;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.inspection.Inspection;

/** Figures of information questions: {@code level=too-low|about-right}, of the cases where the question was answered. */
final class ChoiceFigures {
    private final Inspection inspection;
    private final int below;

    ChoiceFigures(Inspection inspection, int below) {
        this.inspection = inspection;
        this.below = below;
    }

    Value value(String of) {
        int equals = of.indexOf('=');
        var id = Id.of(of.substring(0, equals));
        var question =
                Objects.requireNonNull(inspection.edition().questionsById().get(id));
        var choices = Set.of(of.substring(equals + 1).split("\\|", -1));
        var offered = question.choices().stream().map(Named::id).map(Id::value).toList();
        if (!new HashSet<>(offered).containsAll(choices)) {
            return new Value.Unknown(
                    "'%s' is not all among the answers to %s".formatted(of.substring(equals + 1), id),
                    NamesShown.of(offered));
        }
        var answers = Answers.of(inspection.events());
        var said = inspection.sample().cases().stream()
                .map(each -> given(answers.standing(each.reference(), id)))
                .filter(values -> !values.isEmpty())
                .toList();
        int chose = (int) said.stream()
                .filter(values -> values.stream().anyMatch(choices::contains))
                .count();
        int others = said.size() - chose;
        boolean small = (chose > 0 && chose < below) || (others > 0 && others < below);
        return small ? new Value.Withheld() : new Value.Counted(chose, said.size(), true, null);
    }

    private static List<String> given(Standing standing) {
        return standing instanceof Standing.One(var event) && event.answer() instanceof Answer.Said(var values)
                ? values
                : List.of();
    }
}
