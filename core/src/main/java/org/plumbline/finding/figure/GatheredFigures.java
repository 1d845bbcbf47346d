package org.plumbline.finding.figure;

import java.math.BigDecimal;
import java.util.Objects;
import org.plumbline.evidence.Indicator;
import org.plumbline.finding.Gathered;
import org.plumbline.finding.prose.FigureRef;
import org.plumbline.finding.prose.Form;
import org.plumbline.framework.Edition;

/** Figures of what was gathered beside the judgements, and of what the edition states. */
final class GatheredFigures {
    private final Edition edition;
    private final Gathered gathered;

    GatheredFigures(Edition edition, Gathered gathered) {
        this.edition = edition;
        this.gathered = gathered;
    }

    Value interviews(String id) {
        return gathered.interviews().stream()
                .filter(group -> group.id().value().equals(id))
                .<Value>map(group -> new Value.Many(group.people()))
                .findFirst()
                .orElseGet(() -> new Value.Unknown(
                        "interviews.csv has no '%s'".formatted(id),
                        NamesShown.of(gathered.interviews().stream()
                                .map(group -> group.id().value())
                                .toList())));
    }

    Value indicator(String id, FigureRef ref) {
        var area = ref.where().containsKey("area") ? ref.where().get("area").getFirst() : null;
        return gathered.indicators().stream()
                .filter(each -> each.id().value().equals(id) && Objects.equals(each.area(), area))
                .findFirst()
                .<Value>map(found -> ref.form() == Form.COMPARATOR && found.comparator() == null
                        ? new Value.Unknown(
                                "indicator %s has no comparator".formatted(id), "Give it one in indicators.csv")
                        : new Value.Measured(found))
                .orElseGet(() -> new Value.Unknown(
                        "indicators.csv has no '%s'%s"
                                .formatted(id, area == null ? "" : " for area '%s'".formatted(area)),
                        NamesShown.of(gathered.indicators().stream()
                                .map(Indicator::id)
                                .distinct()
                                .toList())));
    }

    Value benchmark(String id) {
        return gathered.benchmarks().stream()
                .filter(each -> each.of().value().equals(id))
                .<Value>map(Value.Stood::new)
                .findFirst()
                .orElseGet(() -> new Value.Unknown(
                        "benchmark.csv has no '%s'".formatted(id),
                        NamesShown.of(gathered.benchmarks().stream()
                                .map(each -> each.of().value())
                                .toList())));
    }

    Value fact(String id) {
        return edition.surroundings().facts().stream()
                .filter(fact -> fact.id().value().equals(id))
                .<Value>map(fact -> new Value.Stated(new BigDecimal(fact.value())))
                .findFirst()
                .orElseGet(() -> new Value.Unknown(
                        "the edition states no '%s'".formatted(id),
                        NamesShown.of(edition.surroundings().facts().stream()
                                .map(fact -> fact.id().value())
                                .toList())));
    }
}
