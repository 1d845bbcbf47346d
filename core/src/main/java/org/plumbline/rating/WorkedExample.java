package org.plumbline.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.BandOn;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.score.Share;
import org.plumbline.score.Tally;

/**
 * One case of a rule with the result that its author expects, so that people who own the policy can check the rules
 * without reading code.
 *
 * @param rule the id of a score rule, or {@code question} for one question's own score
 * @param given what goes in, such as {@code 2.1.1=26/31 | 2.1.2=5/8}
 * @param expected what should come out, such as {@code 65 Silver} or {@code 7/15 Bronze}
 */
public record WorkedExample(String rule, String given, String expected) {
    private static final Pattern COUNTS = Pattern.compile("(\\d{1,6})/(\\d{1,6})(?:\\+(\\d{1,6}))?");

    /** What the edition's rule gives; empty when {@code rule} or {@code given} cannot be read. */
    public @Nullable String result(Edition edition) {
        if (rule.equals("question")) {
            return counted(edition, edition.rules().questionScale());
        }
        return edition.rules().scores().stream()
                .filter(candidate -> candidate.id().value().equals(rule))
                .findFirst()
                .map(found -> result(edition, found))
                .orElse(null);
    }

    /** Whether two results say the same, however they are spaced and cased. */
    public boolean isAsExpected(String result) {
        return expected.strip().replaceAll("\\s+", " ").equalsIgnoreCase(result);
    }

    private @Nullable String result(Edition edition, ScoreRule found) {
        return switch (found) {
            case ScoreRule.Counting counting -> counted(edition, counting.scale());
            case ScoreRule.Lowest lowest -> lowest(edition, lowest);
            case ScoreRule.Judged judged -> judged(edition, judged);
            case ScoreRule.Points _ -> points(edition);
        };
    }

    private @Nullable String counted(Edition edition, @Nullable Id scaleId) {
        var scale = edition.rules().scale(scaleId).orElse(null);
        var bandOn = edition.rules().bandOn();
        var sum = Tally.NOTHING;
        for (var item : items()) {
            var tally = tally(item.contains("=") ? item.substring(item.indexOf('=') + 1) : item);
            if (tally == null) {
                return null;
            }
            sum = sum.plus(tally);
        }
        return sum.isProvisional()
                ? said(sum.worst(), scale, bandOn) + " to " + said(sum.best(), scale, bandOn)
                : said(sum.share(), scale, bandOn);
    }

    private static String said(Share share, @Nullable Scale scale, BandOn bandOn) {
        var percent = share.percent();
        if (percent == null) {
            return "nothing to count";
        }
        var band = share.band(scale, bandOn);
        return band == null ? percent.toString() : percent + " " + band;
    }

    private @Nullable String lowest(Edition edition, ScoreRule.Lowest rule) {
        var tallies = new LinkedHashMap<Id, Tally>();
        for (var item : pairs().entrySet()) {
            var tally = item.getValue().isEmpty() ? Tally.NOTHING : tally(item.getValue());
            if (tally == null || !edition.counted(rule.of()).contains(Id.of(item.getKey()))) {
                return null;
            }
            tallies.put(Id.of(item.getKey()), tally);
        }
        var lowest = new LowestRule(
                tallies,
                edition.rules().scale(rule.scale()).orElseThrow(),
                edition.rules().bandOn());
        if (lowest.isProvisional()) {
            var worst = or(lowest.worst());
            var best = or(lowest.best());
            return worst.equals(best) ? worst : worst + " to " + best;
        }
        return or(lowest.computed());
    }

    private @Nullable String judged(Edition edition, ScoreRule.Judged rule) {
        if (given.isBlank()) {
            return "not rated";
        }
        var band = edition.rules().scale(rule.scale()).orElseThrow().named(given);
        return band.isEmpty() ? null : band.get().id();
    }

    private @Nullable String points(Edition edition) {
        var points = PointsRule.of(edition);
        if (points == null) {
            return null;
        }
        var given = pairs();
        for (var item : given.entrySet()) {
            var known = points.restsOn().contains(Id.of(item.getKey()));
            if (!known
                    || (!item.getValue().isEmpty()
                            && points.scaleOf(Id.of(item.getKey()))
                                    .named(item.getValue())
                                    .isEmpty())) {
                return null;
            }
        }
        var overall = points.overall(id -> blankToNull(given.get(id.value())));
        return overall.computed() == null
                ? "not rated"
                : "%d/%d %s".formatted(overall.points(), overall.of(), overall.computed());
    }

    private List<String> items() {
        var items = new ArrayList<String>();
        for (var item : given.split("\\|", -1)) {
            items.add(item.strip());
        }
        return items;
    }

    private Map<String, String> pairs() {
        var pairs = new LinkedHashMap<String, String>();
        for (var item : items()) {
            int equals = item.indexOf('=');
            pairs.put(
                    equals < 0 ? item : item.substring(0, equals).strip(),
                    equals < 0 ? "" : item.substring(equals + 1).strip());
        }
        return pairs;
    }

    private static @Nullable Tally tally(String written) {
        var counts = COUNTS.matcher(written.strip());
        if (!counts.matches()) {
            return null;
        }
        int met = Integer.parseInt(counts.group(1));
        int relevant = Integer.parseInt(counts.group(2));
        if (met > relevant) {
            return null;
        }
        var tally = Tally.settled(met, relevant);
        return counts.group(3) == null ? tally : tally.withMissing(Integer.parseInt(counts.group(3)));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String or(@Nullable String rating) {
        return rating == null ? "not rated" : rating;
    }
}
