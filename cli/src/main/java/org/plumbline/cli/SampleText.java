package org.plumbline.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.framework.sampling.MustInclude;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import org.plumbline.sample.draw.DigestOrder;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Drawn;
import org.plumbline.sample.draw.Required;

/** Samples as text for people. */
final class SampleText {
    private final Inspection inspection;
    private final String language;
    private final boolean explain;
    private final Lines lines = new Lines();

    SampleText(Inspection inspection, boolean explain) {
        this.inspection = inspection;
        this.explain = explain;
        language = inspection.edition().languages().getFirst();
    }

    String of(List<Draw> draws) {
        lines.line(inspection.visit().service());
        lines.line("%s (%s)"
                .formatted(
                        inspection.edition().title().in(language),
                        inspection.edition().name()));
        draws.forEach(this::draw);
        return lines.toString();
    }

    private void draw(Draw draw) {
        lines.blank();
        lines.line("%s (%s): %d of %s"
                .formatted(
                        draw.plan().title().in(language),
                        draw.plan().id(),
                        draw.size().size(),
                        Say.count(draw.eligibility().eligible().size(), "eligible case")));
        lines.line("  seed %s, order %s%s".formatted(draw.seed(), DigestOrder.NAME, window(draw)));
        var working = new SampleWorking(lines, draw);
        if (explain) {
            working.size();
            working.excluded();
        }
        strata(draw);
        draw.required().forEach(this::required);
        lines.blank();
        cases(draw);
        if (explain) {
            working.reserves();
            working.balance();
        }
    }

    private static String window(Draw draw) {
        var eligibility = draw.eligibility();
        return eligibility.from() == null
                ? ""
                : ", window %s to %s (from %s)".formatted(eligibility.from(), eligibility.until(), draw.reference());
    }

    private void strata(Draw draw) {
        lines.blank();
        lines.line(
                "  " + Lines.padLeft("cases", 5) + Lines.padLeft("share", 8) + Lines.padLeft("drawn", 7) + "  stratum");
        draw.strata()
                .forEach(stratum -> lines.line("  " + Lines.padLeft(String.valueOf(stratum.cases()), 5)
                        + Lines.padLeft(stratum.share().toPlainString(), 8)
                        + Lines.padLeft(String.valueOf(stratum.taken()), 7)
                        + "  " + stratum.name()));
    }

    private void required(Required required) {
        lines.line("  %s (%s): %d drawn of %d, at least %d wanted%s"
                .formatted(
                        required.rule().title().in(language),
                        required.rule().id(),
                        required.drawn(),
                        required.there(),
                        required.needed(),
                        required.isMet() ? "" : ": not met"));
    }

    private void cases(Draw draw) {
        for (var each : draw.sample()) {
            if (explain) {
                lines.hanging(2, Lines.pad(each.reference(), 12) + " ", why(draw, each));
            } else {
                lines.line("  " + Lines.pad(each.reference(), 12) + " " + each.stratum());
            }
        }
    }

    private String why(Draw draw, Drawn each) {
        var place = "place %d of %d in %s, digest %s…"
                .formatted(
                        each.place(),
                        casesIn(draw, each.stratum()),
                        each.stratum(),
                        each.digest().substring(0, 12));
        return draw.swapFor(each.reference())
                .map(swap -> "%s; drawn in place of %s for %s".formatted(place, swap.out(), titles(draw, swap.rules())))
                .orElse(place);
    }

    private String titles(Draw draw, List<Id> rules) {
        return draw.plan().mustInclude().stream()
                .filter(rule -> rules.contains(rule.id()))
                .map(MustInclude::title)
                .map(title -> title.in(language))
                .collect(Collectors.joining(", "));
    }

    private static int casesIn(Draw draw, String stratum) {
        return draw.strata().stream()
                .filter(each -> each.name().equals(stratum))
                .mapToInt(each -> each.cases())
                .sum();
    }
}
