package org.plumbline.rating;

import static org.plumbline.rating.RatingProblem.RT001;
import static org.plumbline.rating.RatingProblem.RT002;
import static org.plumbline.rating.RatingProblem.RT004;
import static org.plumbline.rating.RatingProblem.RT005;
import static org.plumbline.rating.RatingProblem.RT008;
import static org.plumbline.rating.RatingProblem.RT009;
import static org.plumbline.rating.RatingProblem.RT010;
import static org.plumbline.rating.RatingProblem.RT011;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.rule.Band;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.words.Id;

/** Whether what a panel did fits the edition, and what is awarded follows from it. */
public final class PanelCheck {
    private final Map<Id, Scale> scales = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PanelCheck(Edition edition) {
        edition.rules()
                .scores()
                .forEach(rule -> edition.rules().scale(rule.scale()).ifPresent(scale -> scales.put(rule.id(), scale)));
    }

    /**
     * Every problem.
     *
     * @param awarded the ratings that are awarded
     * @return problems with paths such as {@code panel[0].rating}, counting from 0
     */
    public static List<Problem> problems(Edition edition, List<PanelAct> acts, List<Award> awarded) {
        var check = new PanelCheck(edition);
        check.each(acts);
        check.follows(acts, awarded);
        return check.problems;
    }

    private void each(List<PanelAct> acts) {
        var sittings = new HashSet<String>();
        for (int at = 0; at < acts.size(); at++) {
            var act = acts.get(at);
            var path = "panel[%d]".formatted(at);
            if (act.by().isBlank()) {
                error(RT005, path + ".by", "nobody is named for this act of the panel", "Say who wrote it down");
            }
            dated(act.at(), path + ".at", "this act of the panel is dated '%s'", "Say when, such as 2018-11-01");
            if (act.act() == PanelAct.Act.SAT) {
                sat(act, path);
                sittings.add(act.sitting());
            } else {
                rated(act, path, sittings);
            }
        }
    }

    private void dated(String said, String path, String what, String remedy) {
        var day = said.strip();
        if (!AttributeType.isDate(day.substring(0, Math.min(10, day.length())))) {
            error(RT008, path, what.formatted(said), remedy);
        }
    }

    private void sat(PanelAct act, String path) {
        if (act.sitting().isBlank()) {
            error(RT011, path + ".sitting", "this sitting has no number", "Number sittings from 1");
        }
        if (!AttributeType.isDate(act.day())) {
            error(RT011, path + ".day", "this sitting is dated '%s'".formatted(act.day()), "Write it as 2018-11-01");
        }
        if (act.present().isEmpty() && act.others().isBlank()) {
            error(RT011, path + ".present", "nobody was at this sitting", "Say who of the team was there, or by post");
        }
    }

    private void rated(PanelAct act, String path, Set<String> sittings) {
        var scale = scales.get(act.of());
        if (scale == null) {
            error(
                    RT001,
                    path + ".rating_of",
                    "'%s' has no rating in this edition".formatted(act.of()),
                    "Use one of " + scales.keySet().stream().map(Id::value).collect(Collectors.joining(", ")));
        } else {
            named(scale, act.rating(), path + ".rating", act);
            named(scale, act.computed(), path + ".computed", act);
        }
        boolean proposed = act.act() == PanelAct.Act.PROPOSED;
        if (proposed && act.rating().isBlank()) {
            error(RT002, path + ".rating", "no rating of %s is proposed".formatted(act.of()), "Say which is proposed");
        }
        if (!act.rating().isBlank() && act.words().isBlank()) {
            error(RT004, path + ".words", "the rating of %s has no reason".formatted(act.of()), "Say why");
        }
        if (!proposed && !act.sitting().isEmpty() && !sittings.contains(act.sitting())) {
            error(
                    RT009,
                    path + ".sitting",
                    "there is no sitting '%s' before this row".formatted(act.sitting()),
                    "Put a row for the sitting above the decisions that were taken there");
        }
    }

    private void named(Scale scale, String rating, String path, PanelAct act) {
        if (!rating.isBlank() && scale.named(rating).isEmpty()) {
            error(
                    RT002,
                    path,
                    "'%s' is not a rating of %s".formatted(rating, act.of()),
                    "Use one of " + scale.bands().stream().map(Band::id).collect(Collectors.joining(", ")));
        }
    }

    /** The last decision of each thing names the rating that is awarded to it, or none. */
    private void follows(List<PanelAct> acts, List<Award> awarded) {
        var ratings = new HashMap<Id, String>();
        awarded.forEach(award -> ratings.putIfAbsent(award.of(), award.rating().strip()));
        var last = new LinkedHashMap<Id, Integer>();
        for (int at = 0; at < acts.size(); at++) {
            if (acts.get(at).act() == PanelAct.Act.AGREED) {
                last.put(acts.get(at).of(), at);
            }
        }
        last.forEach((of, at) -> {
            var decided = acts.get(at).rating().strip();
            var given = ratings.getOrDefault(of, "");
            if (!decided.equalsIgnoreCase(given)) {
                error(
                        RT010,
                        "panel[%d].rating".formatted(at),
                        "the panel last decided %s for %s, and awarded.csv has %s"
                                .formatted(orComputed(decided), of, orComputed(given)),
                        "Give awarded.csv a row for each last decision that names a rating, and for no other");
            }
        });
    }

    private static String orComputed(String rating) {
        return rating.isEmpty() ? "what the rules give" : "'%s'".formatted(rating);
    }

    private void error(RatingProblem code, String path, String what, String remedy) {
        problems.add(Problem.error(code, path, what, remedy));
    }
}
