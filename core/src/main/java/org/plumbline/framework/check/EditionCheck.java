package org.plumbline.framework.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;

/** Everything that must hold in an edition, whatever file it came from. */
public final class EditionCheck {
    private static final List<Function<Edition, List<Problem>>> CHECKS = List.of(
            IdCheck::problems,
            NameCheck::problems,
            ConditionCheck::problems,
            CycleCheck::problems,
            ScaleCheck::problems,
            RuleCheck::problems,
            GroundsCheck::problems,
            LanguageCheck::problems,
            MilestoneCheck::problems,
            SamplingCheck::problems,
            PracticeCheck::problems,
            ReportCheck::problems);

    private EditionCheck() {}

    /** Every problem of the edition, in the order of the checks; empty when it can be inspected against. */
    public static List<Problem> problems(Edition edition) {
        return Stream.of(CHECKS)
                .flatMap(List::stream)
                .flatMap(check -> check.apply(edition).stream())
                .toList();
    }
}
