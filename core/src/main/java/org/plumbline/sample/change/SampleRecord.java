package org.plumbline.sample.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.sampling.Given;
import org.plumbline.framework.sampling.Rounding;
import org.plumbline.framework.sampling.SizeRule;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.draw.DigestOrder;
import org.plumbline.sample.size.SizeSteps;

/**
 * What is kept of a sample so that it can be drawn again and explained: what {@code sample.yaml} says of one plan.
 *
 * @param algorithm what put the cases in order
 * @param seed the random seed
 * @param reference the day that the window was reckoned from; null when the plan has no window
 * @param numbers the plan's numbers as they were
 * @param earlier what was drawn before and given up, oldest first
 */
public record SampleRecord(
        Id plan,
        String algorithm,
        String seed,
        @Nullable LocalDate reference,
        Numbers numbers,
        SizeSteps size,
        List<Earlier> earlier,
        List<Change> changes) {
    public SampleRecord {
        earlier = List.copyOf(earlier);
        changes = List.copyOf(changes);
    }

    /**
     * The numbers from which the size was worked out, in plain decimals.
     *
     * @param least empty for no such bound
     * @param most empty for no such bound
     */
    public record Numbers(
            String z,
            String p,
            String margin,
            String confidence,
            Rounding rounding,
            String caseloadStep,
            String least,
            String most) {
        static Numbers of(SizeRule rule) {
            return new Numbers(
                    text(rule.z()),
                    text(rule.p()),
                    text(rule.margin()),
                    text(rule.confidence()),
                    rule.rounding(),
                    text(rule.caseloadStep()),
                    text(rule.least()),
                    text(rule.most()));
        }

        private static String text(@Nullable Given given) {
            return given == null ? "" : given.value().stripTrailingZeros().toPlainString();
        }
    }

    /**
     * A draw that was given up.
     *
     * @param seed empty where nobody recorded how it was drawn
     * @param reason why it was drawn again
     * @param changes what had been done to it
     */
    public record Earlier(String seed, @Nullable LocalDate reference, String reason, List<Change> changes) {
        public Earlier {
            changes = List.copyOf(changes);
        }
    }

    /** The record of a sample as it stands. */
    public static SampleRecord of(Chosen chosen, List<Earlier> earlier) {
        var draw = chosen.draw();
        return new SampleRecord(
                draw.plan().id(),
                DigestOrder.NAME,
                draw.seed(),
                draw.reference(),
                Numbers.of(draw.plan().size()),
                draw.size(),
                earlier,
                chosen.changes());
    }

    /** This draw as one that was given up, behind those before it. */
    public List<Earlier> givenUp(String reason) {
        var all = new ArrayList<>(earlier);
        all.add(new Earlier(seed, reference, reason, changes));
        return all;
    }
}
