package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW036;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.sampling.Before;
import org.plumbline.framework.sampling.Given;
import org.plumbline.framework.sampling.SamplePlan;

/** Every number of a sample plan is one that it can be. */
final class PlanNumbers {
    private static final int MOST_CASES = 1_000_000;
    private static final int LONGEST = 10_000;
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");
    private static final BigDecimal LARGEST = new BigDecimal("0.9999");

    private final List<Problem> problems;

    private PlanNumbers(List<Problem> problems) {
        this.problems = problems;
    }

    static void problems(SamplePlan plan, String path, List<Problem> problems) {
        var numbers = new PlanNumbers(problems);
        var size = plan.size();
        var sizes = path + ".size";
        numbers.between(size.z(), sizes + ".z", SMALLEST, BigDecimal.TEN);
        numbers.between(size.p(), sizes + ".p", SMALLEST, LARGEST);
        numbers.between(size.margin(), sizes + ".margin", SMALLEST, LARGEST);
        numbers.between(size.confidence(), sizes + ".confidence", SMALLEST, LARGEST);
        numbers.whole(size.caseloadStep(), sizes + ".caseload-step", 1);
        numbers.whole(size.least(), sizes + ".least", 0);
        numbers.whole(
                size.most(),
                sizes + ".most",
                size.least() == null ? 1 : Math.max(1, size.least().whole()));
        var window = plan.window();
        if (window != null) {
            numbers.time(window.earliest(), path + ".window.earliest");
            numbers.time(window.latest(), path + ".window.latest");
        }
        numbers.whole(plan.strata().leastEach(), path + ".strata.least-each", 0);
        numbers.whole(plan.strata().smallest(), path + ".strata.smallest", 0);
        Walk.each(plan.mustInclude(), path + ".must-include", (rule, at) -> {
            numbers.whole(rule.least(), at + ".least", 1);
            numbers.between(rule.share(), at + ".share", SMALLEST, BigDecimal.ONE);
        });
        numbers.whole(plan.reserves(), path + ".reserves", 0);
        numbers.between(plan.secondMarking(), path + ".second-marking", BigDecimal.ZERO, BigDecimal.ONE);
    }

    private void whole(@Nullable Given given, String path, int from) {
        if (given != null && given.value().stripTrailingZeros().scale() > 0) {
            tell(path, given.value().toPlainString(), "Use a whole number");
        } else {
            between(given, path, BigDecimal.valueOf(from), BigDecimal.valueOf(MOST_CASES));
        }
    }

    private void between(@Nullable Given given, String path, BigDecimal from, BigDecimal to) {
        if (given != null && (given.value().compareTo(from) < 0 || given.value().compareTo(to) > 0)) {
            tell(
                    path,
                    given.value().toPlainString(),
                    "Use a number from %s to %s".formatted(from.toPlainString(), to.toPlainString()));
        }
    }

    private void time(Before before, String path) {
        if (before.count() < 0 || before.count() > LONGEST) {
            tell(path, before.toString(), "Use 0 to %d".formatted(LONGEST));
        }
    }

    private void tell(String path, String found, String remedy) {
        problems.add(Problem.error(
                FW036, path, "'%s' is %s".formatted(path.substring(path.lastIndexOf('.') + 1), found), remedy));
    }
}
