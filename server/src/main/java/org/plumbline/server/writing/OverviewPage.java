package org.plumbline.server.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.report.Showing;
import org.plumbline.report.compose.Preview;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.writing.kept.Conclusion;
import org.plumbline.server.writing.kept.TextKind;
import org.plumbline.server.writing.told.Material;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that is written for a report: its parts in their order, findings and recommendations, and how far each is. */
@Controller
public class OverviewPage {
    private static final int MOST_OPEN = 15;

    private final Desks desks;

    OverviewPage(Desks desks) {
        this.desks = desks;
    }

    /**
     * A part of the report that shows something people write.
     *
     * @param text null for a part that takes none
     * @param shows what else of theirs it shows, by the word for it, with how many there are
     */
    public record Part(ReportPart part, int depth, @Nullable Line text, Map<String, Long> shows) {}

    /**
     * Some that belong together.
     *
     * @param about an aspect for findings, an owner for recommendations; empty for the service as a whole
     */
    public record Group(String about, List<Line> lines) {
        /** How many of one kind of finding. */
        public long of(String finding) {
            return lines.stream()
                    .filter(line -> line.conclusion() != null
                            && line.conclusion().finding().equals(finding))
                    .count();
        }

        public int faults() {
            return lines.stream().mapToInt(Line::faults).sum();
        }
    }

    /** Where on the page stands what a part of the report shows. */
    public static String anchor(String shown) {
        return shown.equals("strengths") || shown.equals("areas") ? "findings" : shown;
    }

    /** How many texts stand where, in one language. */
    public record Progress(String language, Map<TextState, Integer> counts) {
        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(TextState state) {
            return counts.getOrDefault(state, 0);
        }
    }

    /**
     * What the page shows.
     *
     * @param nowhere what was written and stands in no part of the report
     * @param trouble why surveys, statistics or dates could not be read
     */
    public record Shown(
            Desk desk,
            List<Part> parts,
            List<Group> findings,
            List<Line> examples,
            List<Group> recommendations,
            List<Line> withdrawn,
            List<Progress> progress,
            List<Problem> nowhere,
            List<Problem> trouble) {
        /** Every text that is in the report. */
        public Stream<Line> all() {
            return Stream.of(
                            parts.stream().flatMap(part -> Stream.ofNullable(part.text())),
                            findings.stream().flatMap(group -> group.lines().stream()),
                            examples.stream(),
                            recommendations.stream().flatMap(group -> group.lines().stream()))
                    .flatMap(lines -> lines);
        }

        /** Whether all findings can be seen at once without getting lost. */
        public boolean areFew() {
            return findings.stream().mapToInt(group -> group.lines().size()).sum() <= MOST_OPEN;
        }

        public int faults() {
            return all().mapToInt(Line::faults).sum();
        }

        /** The first text in which something does not fit. */
        public @Nullable Line firstFault() {
            return all().filter(line -> line.faults() > 0).findFirst().orElse(null);
        }
    }

    @GetMapping("/inspections/{inspection}/writing")
    @Needs(Right.SEE_WRITING)
    public Screen show(@PathVariable long inspection) {
        var desk = desks.of(inspection);
        var material = desks.material(desk);
        var parts = parts(desk, material);
        var lines = new LinkedHashMap<Conclusion, Line>();
        desk.conclusions().forEach(each -> lines.put(each, Line.of(desk, material, each.kind(), each.id())));
        var shown = new Shown(
                desk,
                parts,
                findings(desk, lines),
                lines(lines, TextKind.EXAMPLE),
                recommendations(lines),
                lines.entrySet().stream()
                        .filter(each -> each.getKey().withdrawn())
                        .map(Map.Entry::getValue)
                        .toList(),
                List.of(),
                Preview.shownNowhere(desk.edition(), material.manuscript()),
                material.problems());
        return Screen.of("writing/overview", counted(shown));
    }

    private static Shown counted(Shown shown) {
        var progress = shown.desk().languages().stream()
                .map(language -> {
                    var counts = new EnumMap<TextState, Integer>(TextState.class);
                    shown.all()
                            .forEach(line -> counts.merge(
                                    line.states().getOrDefault(language, TextState.EMPTY), 1, Integer::sum));
                    return new Progress(language, counts);
                })
                .toList();
        return new Shown(
                shown.desk(),
                shown.parts(),
                shown.findings(),
                shown.examples(),
                shown.recommendations(),
                shown.withdrawn(),
                progress,
                shown.nowhere(),
                shown.trouble());
    }

    private static List<Part> parts(Desk desk, Material material) {
        var parts = new ArrayList<Part>();
        desk.edition().surroundings().report().forEach(part -> add(parts, desk, material, part, 0));
        return parts;
    }

    private static void add(List<Part> parts, Desk desk, Material material, ReportPart part, int depth) {
        var takes = part.shows().stream().anyMatch(showing -> showing.kind().isText());
        var text = takes ? Line.of(desk, material, TextKind.TEXT, part.id().value()) : null;
        var shows = new LinkedHashMap<String, Long>();
        part.shows().forEach(showing -> shows(desk, showing, shows));
        int at = parts.size();
        part.parts().forEach(inner -> add(parts, desk, material, inner, depth + 1));
        if (text != null || !shows.isEmpty() || parts.size() > at) {
            parts.add(at, new Part(part, depth, text, shows));
        }
    }

    private static void shows(Desk desk, Showing showing, Map<String, Long> shows) {
        var of = showing.of().stream().map(id -> id.value()).toList();
        switch (showing.kind()) {
            case STRENGTHS -> shows.put("strengths", findings(desk, "strength", of));
            case AREAS -> shows.put("areas", findings(desk, "area", of));
            case PRACTICE_EXAMPLES ->
                shows.put("examples", count(desk, TextKind.EXAMPLE, each -> of.isEmpty() || meets(each.about(), of)));
            case RECOMMENDATIONS ->
                shows.put(
                        "recommendations",
                        count(
                                desk,
                                TextKind.RECOMMENDATION,
                                each -> each.group().isEmpty() ? of.isEmpty() : of.contains(each.group())));
            case RECOMMENDATIONS_BY_OWNER ->
                shows.put("recommendations", count(desk, TextKind.RECOMMENDATION, _ -> true));
            default -> {}
        }
    }

    private static long findings(Desk desk, String finding, List<String> of) {
        return count(
                desk,
                TextKind.FINDING,
                each -> each.finding().equals(finding)
                        && (each.about().isEmpty() ? of.isEmpty() : meets(each.about(), of)));
    }

    private static boolean meets(List<String> about, List<String> of) {
        return about.stream().anyMatch(of::contains);
    }

    private static long count(Desk desk, TextKind kind, java.util.function.Predicate<Conclusion> which) {
        return desk.conclusions().stream()
                .filter(each -> each.kind() == kind && !each.withdrawn())
                .filter(which)
                .count();
    }

    private static List<Line> lines(Map<Conclusion, Line> all, TextKind kind) {
        return all.entrySet().stream()
                .filter(each -> each.getKey().kind() == kind && !each.getKey().withdrawn())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** By what they are about, in the edition's order: strengths before areas for improvement. */
    private static List<Group> findings(Desk desk, Map<Conclusion, Line> all) {
        var order = new LinkedHashSet<String>();
        order.add("");
        desk.edition().sections().forEach(section -> {
            order.add(section.id().value());
            section.standards().forEach(standard -> order.add(standard.id().value()));
        });
        var groups = new LinkedHashMap<String, List<Line>>();
        order.forEach(about -> groups.put(about, new ArrayList<>()));
        for (var finding : List.of("strength", "area")) {
            all.forEach((each, line) -> {
                if (each.kind() == TextKind.FINDING
                        && !each.withdrawn()
                        && each.finding().equals(finding)) {
                    var about = each.about().isEmpty() ? "" : each.about().getFirst();
                    groups.computeIfAbsent(about, _ -> new ArrayList<>()).add(line);
                }
            });
        }
        return groups(groups);
    }

    /** By their owners, in the order in which they first come. */
    private static List<Group> recommendations(Map<Conclusion, Line> all) {
        var groups = new LinkedHashMap<String, List<Line>>();
        all.forEach((each, line) -> {
            if (each.kind() == TextKind.RECOMMENDATION && !each.withdrawn()) {
                groups.computeIfAbsent(each.owner(), _ -> new ArrayList<>()).add(line);
            }
        });
        return groups(groups);
    }

    private static List<Group> groups(Map<String, List<Line>> groups) {
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
