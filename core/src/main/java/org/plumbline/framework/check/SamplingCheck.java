package org.plumbline.framework.check;

import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW036;
import static org.plumbline.framework.check.FrameworkProblem.FW037;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.framework.Edition;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.sampling.EligibilityWindow;
import org.plumbline.framework.sampling.MustInclude;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.framework.sampling.Strata;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;

/** Sample plans draw from what there is, by numbers that can be, and no case twice. */
final class SamplingCheck {
    /** Any day: only the order of a window's ends is looked at. */
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 12, 31);

    private final Edition edition;
    private final Map<Id, Id> drawn = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private SamplingCheck(Edition edition) {
        this.edition = edition;
    }

    static List<Problem> problems(Edition edition) {
        var check = new SamplingCheck(edition);
        Walk.each(edition.surroundings().samples(), "samples", check::plan);
        return check.problems;
    }

    private void plan(SamplePlan plan, String path) {
        units(plan, path + ".units");
        PlanNumbers.problems(plan, path, problems);
        var window = plan.window();
        if (window != null) {
            window(window, path + ".window");
        }
        strata(plan.strata(), path + ".strata");
        Walk.each(plan.mustInclude(), path + ".must-include", this::mustInclude);
    }

    private void units(SamplePlan plan, String path) {
        var known = edition.units().stream().map(Named::id).toList();
        Walk.each(plan.units(), path, (unit, at) -> {
            if (!known.contains(unit)) {
                problems.add(Problem.error(FW011, at, "unit %s is not known".formatted(unit), NameCheck.oneOf(known)));
            }
        });
        for (var unit : plan.units().isEmpty() ? known : plan.units()) {
            var before = drawn.putIfAbsent(unit, plan.id());
            if (before != null && !before.equals(plan.id())) {
                problems.add(Problem.error(
                        FW037,
                        path,
                        "plans %s and %s both draw cases of unit %s".formatted(before, plan.id(), unit),
                        "Let one plan draw them, so that no case is drawn twice"));
            }
        }
    }

    private void window(EligibilityWindow window, String path) {
        var attribute = attribute(window.attribute());
        if (attribute.isEmpty()) {
            unknown(window.attribute(), path + ".attribute");
        } else if (attribute.get().type() != AttributeType.DATE) {
            problems.add(Problem.error(
                    FW037,
                    path + ".attribute",
                    "attribute %s is not a date".formatted(window.attribute()),
                    "Name one that is"));
        }
        if (window.earliest().of(SOME_DAY).isAfter(window.latest().of(SOME_DAY))) {
            problems.add(Problem.error(
                    FW036,
                    path,
                    "the window opens %s before the date and closes %s before it, backwards"
                            .formatted(window.earliest(), window.latest()),
                    "Make 'earliest' the longer time"));
        }
    }

    private void strata(Strata strata, String path) {
        var seen = new HashSet<Id>();
        Walk.each(strata.by(), path + ".by", (id, at) -> {
            var attribute = attribute(id);
            boolean standing = id.equals(Strata.UNIT) || id.equals(Strata.AREA);
            if (attribute.isEmpty() && !standing) {
                unknown(id, at);
            } else if (attribute.isPresent() && !hasKinds(attribute.get())) {
                problems.add(Problem.error(
                        FW037, at, "attribute %s has no fixed values".formatted(id), "Name a flag or a choice"));
            }
            if (!seen.add(id)) {
                problems.add(Problem.error(FW010, at, "%s is named twice".formatted(id), "Name it once"));
            }
        });
    }

    private void mustInclude(MustInclude rule, String path) {
        if (rule.least() == null && rule.share() == null) {
            problems.add(Problem.error(
                    FW037,
                    path,
                    "rule %s does not say how many must be in the sample".formatted(rule.id()),
                    "Give 'least' or 'share'"));
        }
    }

    private static boolean hasKinds(Attribute attribute) {
        return attribute.type() == AttributeType.FLAG || attribute.type() == AttributeType.CHOICE;
    }

    private Optional<Attribute> attribute(Id id) {
        return edition.attributes().stream()
                .filter(attribute -> attribute.id().equals(id))
                .findFirst();
    }

    private void unknown(Id id, String path) {
        var known = Stream.concat(
                        Stream.of(Strata.UNIT, Strata.AREA),
                        edition.attributes().stream().map(Attribute::id))
                .toList();
        problems.add(Problem.error(FW011, path, "attribute %s does not exist".formatted(id), NameCheck.oneOf(known)));
    }
}
