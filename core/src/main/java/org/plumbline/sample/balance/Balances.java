package org.plumbline.sample.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.sampling.Strata;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.sample.balance.Balance.Line;

/**
 * Compares a sample with the cases that it was drawn from, by standardised difference: sample less caseload, divided by
 * the root of the mean of both variances. From 0.1 a difference is worth a look (Austin, Statistics in Medicine 28,
 * 2009, 3083-3107), from 0.25 it is large (Rubin, Health Services and Outcomes Research Methodology 2, 2001, 169-188).
 */
public final class Balances {
    private final List<Case> caseload;
    private final List<Case> sample;
    private final List<Line> lines = new ArrayList<>();

    private Balances(List<Case> caseload, List<Case> sample) {
        this.caseload = caseload;
        this.sample = sample;
    }

    /** Unit and area, where there are several, then every attribute; words and dates are left out. */
    public static Balance of(Edition edition, List<Case> caseload, List<Case> sample) {
        var balances = new Balances(caseload, sample);
        balances.shares(
                Strata.UNIT,
                edition.units().stream().map(Named::id).map(Id::value).toList(),
                each -> each.unit().value());
        balances.shares(Strata.AREA, List.of(), each -> Objects.requireNonNullElse(each.area(), ""));
        edition.attributes().forEach(balances::attribute);
        return new Balance(balances.lines);
    }

    private void attribute(Attribute attribute) {
        Function<Case, String> value = each -> each.attribute(attribute.id()).orElse("");
        switch (attribute.type()) {
            case FLAG -> shares(attribute.id(), List.of("yes", "no"), value);
            case CHOICE ->
                shares(
                        attribute.id(),
                        attribute.values().stream()
                                .map(choice -> choice.id().value())
                                .toList(),
                        value);
            case NUMBER -> mean(attribute.id(), value);
            case DATE, WORDS -> {}
        }
    }

    /** A line for every value there is, in the edition's order; none when all cases have the same. */
    private void shares(Id attribute, List<String> order, Function<Case, String> value) {
        Set<String> there = new LinkedHashSet<>(order);
        there.addAll(caseload.stream()
                .map(value)
                .filter(each -> !each.isEmpty())
                .sorted()
                .toList());
        there.add("");
        var counts = new LinkedHashMap<String, Integer>();
        there.forEach(each -> counts.put(each, count(caseload, value, each)));
        if (counts.values().stream().filter(count -> count > 0).count() < 2) {
            return;
        }
        counts.forEach((each, count) -> {
            if (count > 0) {
                lines.add(Difference.ofShares(
                        attribute, each, count, caseload.size(), count(sample, value, each), sample.size()));
            }
        });
    }

    private void mean(Id attribute, Function<Case, String> value) {
        var all = numbers(caseload, value);
        if (!all.isEmpty()) {
            lines.add(Difference.ofMeans(attribute, all, caseload.size(), numbers(sample, value), sample.size()));
        }
    }

    private static List<BigDecimal> numbers(List<Case> cases, Function<Case, String> value) {
        return cases.stream()
                .map(value)
                .filter(AttributeType::isNumber)
                .map(BigDecimal::new)
                .toList();
    }

    private static int count(List<Case> cases, Function<Case, String> value, String wanted) {
        return (int) cases.stream().map(value).filter(wanted::equals).count();
    }
}
