package org.plumbline.server.sampling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.sample.balance.Balance;
import org.plumbline.sample.balance.Balances;
import org.plumbline.sample.change.Chosen;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How like the caseload the sample is, attribute by attribute, as it stands now. */
@Controller
public class BalancePage {
    private final Subjects subjects;
    private final Samples samples;
    private final Audit audit;

    BalancePage(Subjects subjects, Samples samples, Audit audit) {
        this.subjects = subjects;
        this.samples = samples;
        this.audit = audit;
    }

    /** The balance of one plan's sample. */
    public record Of(SamplePlan plan, int eligible, int sample, Balance balance) {}

    /** What the page shows. */
    public record Shown(Subject subject, List<Of> plans) {
        private static final BigDecimal EDGE = new BigDecimal("0.4");

        /** The attribute that a line is about, and its value, in words. */
        public String title(Shell shell, Balance.Line line) {
            return switch (line.attribute().value()) {
                case "unit" -> shell.say("caseload.unit");
                case "area" -> shell.say("caseload.area");
                default ->
                    subject.edition().attributes().stream()
                            .filter(it -> it.id().equals(line.attribute()))
                            .findFirst()
                            .map(it -> shell.say(it.title()))
                            .orElse(line.attribute().value());
            };
        }

        /** The value in words; the mean of a number. */
        public String value(Shell shell, Balance.Line line) {
            var value = line.value();
            if (value == null) {
                return shell.say("sampling.balance.mean");
            }
            if (value.isEmpty()) {
                return shell.say("caseload.unknown");
            }
            return named(shell, line, value).orElse(value);
        }

        private Optional<String> named(Shell shell, Balance.Line line, String value) {
            if (line.attribute().value().equals("unit")) {
                return subject.edition().units().stream()
                        .filter(it -> it.id().value().equals(value))
                        .findFirst()
                        .map(it -> shell.say(it.words()));
            }
            var attribute = subject.edition().attributes().stream()
                    .filter(it -> it.id().equals(line.attribute()))
                    .findFirst();
            return attribute.flatMap(it -> it.type() == AttributeType.FLAG
                    ? Optional.of(shell.say("caseload." + value))
                    : it.values().stream()
                            .filter(named -> named.id().value().equals(value))
                            .findFirst()
                            .map(named -> shell.say(named.words())));
        }

        /** Where a difference stands on a line of 200 whose middle is none and whose ends are four tenths of a deviation. */
        public static int place(@Nullable BigDecimal difference) {
            var held = difference == null
                    ? BigDecimal.ZERO
                    : difference.max(EDGE.negate()).min(EDGE);
            return held.multiply(new BigDecimal(238)).intValue() + 100;
        }
    }

    @GetMapping("/inspections/{inspection}/sample/balance")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen show(@PathVariable long inspection) {
        var subject = subjects.of(inspection);
        var held = samples.now(subject);
        if (held.isEmpty()) {
            return Screen.goTo(subject.href() + "/sample");
        }
        audit.note(Deed.of("sample-read").on(inspection).with("page", "balance"));
        return Screen.of(
                "sampling/balance",
                new Shown(
                        subject,
                        held.get().chosen().stream()
                                .map(chosen -> of(subject, chosen))
                                .toList()));
    }

    private static Of of(Subject subject, Chosen chosen) {
        var eligible = chosen.draw().eligibility().eligible();
        var sample = chosen.sample();
        return new Of(
                chosen.draw().plan(), eligible.size(), sample.size(), Balances.of(subject.edition(), eligible, sample));
    }
}
