package org.plumbline.finding.figure;

import static org.plumbline.framework.report.Phrase.BETTER;
import static org.plumbline.framework.report.Phrase.HIGHER;
import static org.plumbline.framework.report.Phrase.HIGHEST;
import static org.plumbline.framework.report.Phrase.LOWER;
import static org.plumbline.framework.report.Phrase.LOWEST;
import static org.plumbline.framework.report.Phrase.SAME;
import static org.plumbline.framework.report.Phrase.WORSE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.evidence.Indicator;
import org.plumbline.finding.prose.FigureRef;
import org.plumbline.finding.prose.Form;
import org.plumbline.finding.prose.Mutation;
import org.plumbline.framework.report.HouseStyle;
import org.plumbline.framework.report.Phrase;

/** Holds words of a writer's own choice against the data. */
public final class Claim {
    private static final List<Phrase> RELATIONS = List.of(HIGHER, LOWER, BETTER, WORSE, SAME, HIGHEST, LOWEST);

    private final HouseVoice voice;
    private final Wording wording;

    public Claim(HouseVoice voice) {
        this.voice = voice;
        wording = new Wording(voice);
    }

    /**
     * The words if the data bear them out, else why not.
     *
     * @param values what each thing that the reference names stands for, in order
     */
    public Said check(String words, FigureRef ref, List<Value> values) {
        for (var value : values) {
            if (value instanceof Value.Unknown(var what, var remedy)) {
                return new Said.Refused(what, remedy);
            }
            if (value instanceof Value.Withheld) {
                return wording.say(value, ref, false);
            }
        }
        var relation = relation(words);
        if (relation.isPresent() && (values.size() > 1 || values.getFirst() instanceof Value.Measured)) {
            return related(words, relation.get(), ref, values);
        }
        if (values.size() > 1) {
            return new Said.Refused(
                    "'%s' does not compare figures".formatted(words),
                    "Use words such as %s".formatted(String.join(", ", voice.list(HIGHER))));
        }
        return switch (values.getFirst()) {
            case Value.Counted _ when ref.form() == Form.RATING -> exact(words, ref, values.getFirst());
            case Value.Counted counted -> counted(words, ref.notMet() ? counted.missed() : counted, ref);
            case Value.Rated _,
                    Value.Many _,
                    Value.Named _,
                    Value.Dated _,
                    Value.Stated _,
                    Value.Measured _,
                    Value.Stood _ -> exact(words, ref, values.getFirst());
            case Value.Withheld _, Value.Unknown _ -> throw new IllegalStateException("refused above");
        };
    }

    private Optional<Phrase> relation(String words) {
        return RELATIONS.stream()
                .filter(relation -> voice.list(relation).stream().anyMatch(words.strip()::equalsIgnoreCase))
                .findFirst();
    }

    private Said related(String words, Phrase relation, FigureRef ref, List<Value> values) {
        var numbers = values.getFirst() instanceof Value.Measured(var indicator) && values.size() == 1
                ? indicator.comparator() == null
                        ? List.<BigDecimal>of()
                        : List.of(indicator.value(), indicator.comparator())
                : values.stream().flatMap(value -> Claim.number(value).stream()).toList();
        if (numbers.size() < 2 || numbers.size() < values.size()) {
            return new Said.Refused(
                    "there is nothing to hold '%s' against".formatted(words), "Name two figures that are numbers");
        }
        var better =
                values.getFirst() instanceof Value.Measured(var measured) ? measured.better() : Indicator.Better.HIGHER;
        if ((relation == BETTER || relation == WORSE) && better == Indicator.Better.NEITHER) {
            return new Said.Refused(
                    "%s is neither good nor bad".formatted(ref.first()),
                    "Fill in 'better' in indicators.csv, or say above or below");
        }
        return holds(relation, numbers, better)
                ? new Said.Words(words, null, null, "checked", settled(values))
                : new Said.Refused(
                        "'%s' does not fit: %s is %s, and it is held against %s"
                                .formatted(
                                        words,
                                        ref.first(),
                                        numbers.getFirst().toPlainString(),
                                        numbers.stream()
                                                .skip(1)
                                                .map(BigDecimal::toPlainString)
                                                .toList()),
                        "Write the sentence anew");
    }

    private static boolean holds(Phrase relation, List<BigDecimal> numbers, Indicator.Better better) {
        var first = numbers.getFirst();
        var others = numbers.subList(1, numbers.size());
        boolean above = others.stream().allMatch(other -> first.compareTo(other) > 0);
        boolean below = others.stream().allMatch(other -> first.compareTo(other) < 0);
        boolean lowerIsBetter = better == Indicator.Better.LOWER;
        return switch (relation) {
            case HIGHER, HIGHEST -> above;
            case LOWER, LOWEST -> below;
            case BETTER -> lowerIsBetter ? below : above;
            case WORSE -> lowerIsBetter ? above : below;
            default -> others.stream().allMatch(other -> first.compareTo(other) == 0);
        };
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Counted counted ->
                counted.relevant() == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(counted.percent()));
            case Value.Many(int number) -> Optional.of(BigDecimal.valueOf(number));
            case Value.Stated(var number) -> Optional.of(number);
            case Value.Measured(var indicator) -> Optional.of(indicator.value());
            case Value.Stood(var benchmark) -> {
                var average = benchmark.average();
                yield average == null ? Optional.empty() : Optional.of(BigDecimal.valueOf(average));
            }
            case Value.Rated _, Value.Named _, Value.Dated _, Value.Withheld _, Value.Unknown _ -> Optional.empty();
        };
    }

    private static boolean settled(List<Value> values) {
        return values.stream().noneMatch(value -> value instanceof Value.Counted counted && !counted.settled());
    }

    private Said counted(String words, Value.Counted counted, FigureRef ref) {
        if (counted.relevant() == 0) {
            return new Said.Refused("there is nothing to count", "Take the sentence out, or name another figure");
        }
        var fitting = fitting(counted, ref);
        var normal = normal(words);
        boolean fits = fitting.stream()
                .flatMap(each -> Arrays.stream(Mutation.values()).map(mutation -> mutation.of(each)))
                .map(Claim::normal)
                .anyMatch(each -> normal.equals(each) || isWithNoun(normal, each, ref));
        return fits
                ? new Said.Words(words, counted.met(), counted.relevant(), "checked", counted.settled())
                : new Said.Refused(
                        "'%s' does not fit %d%% (%d of %d)"
                                .formatted(words, counted.percent(), counted.met(), counted.relevant()),
                        "Write the sentence anew; these fit: "
                                + String.join(", ", fitting.stream().limit(6).toList()));
    }

    private static boolean isWithNoun(String words, String fitting, FigureRef ref) {
        var noun = ref.noun();
        return noun != null && (words.equals(fitting + " " + noun.one()) || words.equals(fitting + " " + noun.many()));
    }

    /** Everything that may be said of it, what house style would say first. */
    private Set<String> fitting(Value.Counted counted, FigureRef ref) {
        var style = voice.style();
        var fitting = new LinkedHashSet<String>();
        fitting.add(voice.words(style.fractions(), counted.percent()));
        fitting.add(voice.words(style.quantities(), counted.percent()));
        fitting.add(wording.count(counted, ref, Phrase.COUNT));
        fitting.add(wording.count(counted, ref, Phrase.OUT_OF));
        fitting.add(counted.percent() + "%");
        int missed = counted.relevant() - counted.met();
        if (missed > 0 && counted.percent() >= style.allButLeast()) {
            fitting.add(wording.allBut(missed, ref));
        }
        for (boolean inWords : List.of(true, false)) {
            fitting.add(voice.number(counted.met(), ref, inWords));
            fitting.add(voice.number(counted.met(), ref.feminine(), inWords));
        }
        addNear(style.fractions(), counted.percent(), fitting);
        addNear(style.quantities(), counted.percent(), fitting);
        return fitting;
    }

    private void addNear(List<HouseStyle.Saying> sayings, int percent, Set<String> fitting) {
        int slack = percent == 0 || percent == 100 ? 0 : voice.style().slack();
        sayings.stream()
                .filter(saying -> saying.from() - slack <= percent && percent <= saying.to() + slack)
                .filter(saying -> percent == 100 || saying.from() != 100)
                .filter(saying -> percent == 0 || saying.to() != 0)
                .forEach(saying -> fitting.addAll(voice.alternatives(saying)));
    }

    private Said exact(String words, FigureRef ref, Value value) {
        return switch (wording.say(value, ref, false)) {
            case Said.Words said
            when normal(said.text()).equals(normal(words)) ->
                new Said.Words(words, said.met(), said.relevant(), "checked", said.settled());
            case Said.Words said ->
                new Said.Refused(
                        "'%s' does not fit: it is %s".formatted(words, said.text()), "Write the sentence anew");
            case Said.Refused refused -> refused;
        };
    }

    private static String normal(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^(a|an|the|y|yr) ", "");
    }
}
