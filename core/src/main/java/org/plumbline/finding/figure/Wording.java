package org.plumbline.finding.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Indicator;
import org.plumbline.finding.prose.FigureRef;
import org.plumbline.finding.prose.Form;
import org.plumbline.framework.report.Phrase;

/** Says figures in one language, as house style has it. */
public final class Wording {
    private final HouseVoice voice;

    public Wording(HouseVoice voice) {
        this.voice = voice;
    }

    /**
     * What a reference reads.
     *
     * @param first whether it begins a sentence
     */
    public Said say(Value value, FigureRef ref, boolean first) {
        return switch (plain(value, ref)) {
            case Said.Words words -> {
                var text = ref.mutation().of(words.text());
                yield new Said.Words(
                        first ? HouseVoice.capital(text) : text,
                        words.met(),
                        words.relevant(),
                        words.form(),
                        words.settled());
            }
            case Said.Refused refused -> refused;
        };
    }

    private Said plain(Value value, FigureRef ref) {
        return switch (value) {
            case Value.Counted counted -> counted(ref.notMet() ? counted.missed() : counted, ref);
            case Value.Rated rated -> rated(rated, ref);
            case Value.Many(int number) -> many(number, ref);
            case Value.Named(var name) -> new Said.Words(name, null, null, "name", true);
            case Value.Dated(var period) -> new Said.Words(voice.period(period), null, null, "date", true);
            case Value.Stated(var number) -> stated(number, ref);
            case Value.Measured(var indicator) -> measured(indicator, ref);
            case Value.Stood(var benchmark) ->
                switch (ref.form()) {
                    case LOWEST -> percent(benchmark.lowest(), ref);
                    case HIGHEST -> percent(benchmark.highest(), ref);
                    case AVERAGE, AUTO -> percent(benchmark.average(), ref);
                    case SERVICES ->
                        benchmark.services() == null
                                ? new Said.Refused(
                                        "how many services it covers is not recorded", "Fill it in in benchmark.csv")
                                : many(benchmark.services(), ref.as(Form.NUMBER));
                    default -> unsaid(ref, "lowest, highest, average or services");
                };
            case Value.Withheld() ->
                new Said.Refused(
                        "this count of what people are is withheld, because it is small or would give back one that is",
                        "Say it without the number");
            case Value.Unknown(var what, var remedy) -> new Said.Refused(what, remedy);
        };
    }

    private Said counted(Value.Counted counted, FigureRef ref) {
        if (counted.relevant() == 0 && ref.form() != Form.OF && ref.form() != Form.NUMBER) {
            return new Said.Refused("there is nothing to count", "Take the sentence out, or name another figure");
        }
        return switch (ref.form()) {
            case AUTO -> counted(counted, ref.as(auto(counted, ref)));
            case PERCENT -> said(percent(counted.percent()), counted, ref);
            case COUNT -> said(count(counted, ref, Phrase.COUNT), counted, ref);
            case OUT_OF -> said(count(counted, ref, Phrase.OUT_OF), counted, ref);
            case NUMBER -> said(voice.number(counted.met(), ref, voice.inWords(counted.met())), counted, ref);
            case OF -> said(voice.number(counted.relevant(), ref, voice.inWords(counted.relevant())), counted, ref);
            case ALL_BUT -> allBut(counted, ref);
            case FRACTION -> said(voice.words(voice.style().fractions(), counted.percent()), counted, ref);
            case QUANTITY -> said(voice.words(voice.style().quantities(), counted.percent()), counted, ref);
            case RATING -> {
                var band = counted.band();
                yield band == null
                        ? new Said.Refused("%s has no rating".formatted(ref.first()), "Use another form")
                        : said(band.label().in(voice.language()), counted, ref);
            }
            case POINTS, COMPARATOR, LOWEST, HIGHEST, AVERAGE, SERVICES ->
                unsaid(ref, "percent, count, out-of, number, of, all-but, fraction, quantity or rating");
        };
    }

    private Form auto(Value.Counted counted, FigureRef ref) {
        if (ref.first().equals("cases") || ref.reason() != null) {
            return Form.NUMBER;
        }
        if (counted.relevant() <= voice.style().fewRelevant()) {
            return Form.COUNT;
        }
        return voice.printsCounts() ? Form.OUT_OF : Form.PERCENT;
    }

    String count(Value.Counted counted, FigureRef ref, Phrase pattern) {
        int met = counted.met();
        int relevant = counted.relevant();
        boolean inWords = voice.inWords(met) && voice.inWords(relevant);
        if (met == relevant && relevant == 1) {
            return voice.phrase(Phrase.ONLY_ONE);
        }
        var of = voice.number(relevant, ref, inWords);
        if (met == relevant) {
            return voice.phrase(Phrase.ALL_OF, Map.of("relevant", of));
        }
        if (met == 0) {
            return voice.phrase(Phrase.NONE_OF, Map.of("relevant", of));
        }
        return voice.phrase(pattern, Map.of("met", voice.number(met, ref.feminine(), inWords), "relevant", of));
    }

    private Said allBut(Value.Counted counted, FigureRef ref) {
        int missed = counted.relevant() - counted.met();
        if (missed == 0) {
            return said(voice.phrase(Phrase.ALL), counted, ref);
        }
        var style = voice.style();
        if (missed > style.allButMost() || counted.percent() < style.allButLeast()) {
            return new Said.Refused(
                    "'all but' does not fit %d of %d".formatted(counted.met(), counted.relevant()),
                    "House style says it of at most %d, from %d%% on; use another form, or write the sentence anew"
                            .formatted(style.allButMost(), style.allButLeast()));
        }
        return said(allBut(missed, ref), counted, ref);
    }

    String allBut(int missed, FigureRef ref) {
        return voice.phrase(
                Phrase.ALL_BUT, Map.of("missed", voice.number(missed, ref.feminine(), voice.inWords(missed))));
    }

    private static Said said(String text, Value.Counted counted, FigureRef ref) {
        return new Said.Words(
                text, counted.met(), counted.relevant(), ref.form().word(), counted.settled());
    }

    private Said rated(Value.Rated rated, FigureRef ref) {
        var band = rated.band();
        return switch (ref.form()) {
            case AUTO, RATING ->
                band == null
                        ? new Said.Refused(
                                "%s has no rating yet".formatted(ref.first()), "Rate it, or take the sentence out")
                        : new Said.Words(band.label().in(voice.language()), null, null, "rating", rated.settled());
            case POINTS, OF ->
                rated.of() == 0
                        ? unsaid(ref, "rating")
                        : new Said.Words(
                                voice.digits(
                                        BigDecimal.valueOf(ref.form() == Form.POINTS ? rated.points() : rated.of())),
                                rated.points(),
                                rated.of(),
                                ref.form().word(),
                                rated.settled());
            case PERCENT,
                    COUNT,
                    OUT_OF,
                    NUMBER,
                    ALL_BUT,
                    FRACTION,
                    QUANTITY,
                    COMPARATOR,
                    LOWEST,
                    HIGHEST,
                    AVERAGE,
                    SERVICES -> unsaid(ref, rated.of() == 0 ? "rating" : "rating, points or of");
        };
    }

    private Said many(int number, FigureRef ref) {
        return ref.form() == Form.AUTO || ref.form() == Form.NUMBER
                ? new Said.Words(voice.number(number, ref, voice.inWords(number)), number, null, "number", true)
                : unsaid(ref, "number");
    }

    private Said stated(BigDecimal number, FigureRef ref) {
        return switch (ref.form()) {
            case AUTO, NUMBER -> {
                var noun = ref.noun();
                var whole = number.stripTrailingZeros().scale() <= 0 && noun != null;
                yield new Said.Words(
                        whole && noun != null
                                ? voice.number(
                                        number.intValue(), noun, ref.feminine(), voice.inWords(number.intValue()))
                                : voice.digits(number),
                        null,
                        null,
                        "number",
                        true);
            }
            case PERCENT ->
                new Said.Words(
                        voice.phrase(Phrase.PERCENT, Map.of("n", voice.digits(number))), null, null, "percent", true);
            default -> unsaid(ref, "number or percent");
        };
    }

    private Said measured(Indicator indicator, FigureRef ref) {
        return switch (ref.form()) {
            case AUTO, NUMBER ->
                new Said.Words(measure(indicator.value(), indicator.unit()), null, null, "value", true);
            case COMPARATOR -> {
                var comparator = indicator.comparator();
                yield comparator == null
                        ? unsaid(ref, "number")
                        : new Said.Words(measure(comparator, indicator.unit()), null, null, "comparator", true);
            }
            default -> unsaid(ref, "number or comparator");
        };
    }

    /** A statistic in its unit; "per 1,000" and its like are left to the sentence. */
    public String measure(BigDecimal value, Indicator.Unit unit) {
        return unit == Indicator.Unit.PERCENT
                ? voice.phrase(Phrase.PERCENT, Map.of("n", voice.digits(value)))
                : voice.digits(value);
    }

    private static Said unrecorded() {
        return new Said.Refused("this is not recorded", "Fill it in in benchmark.csv, or take the sentence out");
    }

    private Said percent(@Nullable Integer percent, FigureRef ref) {
        if (percent == null) {
            return unrecorded();
        }
        return new Said.Words(
                percent(percent),
                null,
                null,
                ref.form() == Form.AUTO ? "average" : ref.form().word(),
                true);
    }

    private String percent(int percent) {
        return voice.phrase(Phrase.PERCENT, Map.of("n", String.valueOf(percent)));
    }

    private static Said unsaid(FigureRef ref, String forms) {
        return new Said.Refused(
                "%s cannot be said as '%s'".formatted(ref.first(), ref.form().word()), "Use " + forms);
    }
}
