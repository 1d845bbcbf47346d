package org.plumbline.server.scores;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.score.CaseOutcome;
import org.plumbline.score.Outcome;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One score down to the answers that it rests on, and how it came about. */
@Controller
public class ScorePage {
    private final Looking looking;
    private final Eyes eyes;
    private final Audit audit;
    private final Standing standing;
    private final TransactionTemplate transactions;

    ScorePage(Looking looking, Eyes eyes, Audit audit, Standing standing, TransactionTemplate transactions) {
        this.looking = looking;
        this.eyes = eyes;
        this.audit = audit;
        this.standing = standing;
        this.transactions = transactions;
    }

    /**
     * A case behind a score.
     *
     * @param states how its answers to the score's questions stand
     * @param said what was said with them, and by whom
     */
    public record Row(
            String reference, long number, Map<Outcome.State, Integer> states, List<Words> reasons, List<Told> said) {
        /** How the answer to the only question stands. */
        public Outcome.State state() {
            return states.entrySet().stream()
                    .filter(it -> it.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Outcome.State.OUT);
        }
    }

    /** How often a reason was given; its words are null for answers without any. */
    public record Reason(@Nullable Words words, int count) {}

    /** Words that came with an answer. */
    public record Told(String note, String by) {}

    /**
     * What the page shows.
     *
     * @param area empty for the whole service
     * @param areas the same score in each area; empty when the edition does not score them
     * @param parts the questions that it counts; empty for a question
     * @param towards the scores that a question counts in
     * @param rows the cases, as far as whoever looks may see any
     * @param state which of them are shown; empty for all
     */
    public record Shown(
            Subject subject,
            Live live,
            Line line,
            boolean question,
            String area,
            Map<String, Line> areas,
            List<Line> parts,
            List<Line> towards,
            Map<Outcome.State, Integer> states,
            List<Reason> reasons,
            List<Step> steps,
            List<Row> rows,
            Map<Outcome.State, Long> found,
            String state,
            Paging paging,
            boolean seesCases,
            boolean mayWrite,
            int leftOut) {
        /** Where one writes about it: a finding about a section or standard, else a recommendation that rests on it. */
        public String writes() {
            var id = line.id();
            var edition = live.inspection().edition();
            boolean aspect = edition.sections().stream().anyMatch(it -> it.id().equals(id))
                    || edition.standards().stream().anyMatch(it -> it.id().equals(id));
            return aspect ? "findings/new?about=" + id : "recommendations/new?rests-on=" + id;
        }

        public String href() {
            return subject.href() + "/scores";
        }

        /** How long a bar is, of 100, when the longest takes all. */
        public int length(int count) {
            int most = reasons.stream().mapToInt(Reason::count).max().orElse(1);
            return (100 * count + most / 2) / Math.max(1, most);
        }
    }

    @GetMapping("/inspections/{inspection}/scores/{id}")
    @Needs(Right.SEE_SCORES)
    public Screen show(@PathVariable long inspection, @PathVariable String id, Entered asked) {
        var seen = looking.at(inspection);
        var wanted = Id.of(id);
        var area = seen.area(asked.text("area"));
        var compared = looking.compared(seen, List.of(wanted));
        var lines = new Lines(seen.live(), area, compared.benchmarks());
        var line = lines.line(wanted).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var edition = seen.live().inspection().edition();
        var question = edition.questionsById().containsKey(wanted)
                && !lines.headlines().contains(wanted);
        var counted = question ? List.of(wanted) : counted(edition, wanted);
        var behind = new Behind(seen.live(), counted, area);
        var cases = looking.cases(seen);
        var all = behind.cases(cases);
        var state = asked.text("state");
        var found = found(all, question);
        var shown = all.entrySet().stream()
                .filter(each -> state.isEmpty()
                        || each.getValue().stream()
                                .anyMatch(it -> word(it.outcome().state()).equals(state)))
                .toList();
        int page = Paging.asked(asked.text("page"));
        var part = shown.stream().skip(Paging.before(page)).limit(Paging.SIZE).toList();
        if (!part.isEmpty()) {
            transactions.executeWithoutResult(
                    _ -> audit.note(Deed.of("answers-read").on(inspection).with("score", id)));
        }
        return Screen.of(
                "scores/one",
                new Shown(
                        seen.subject(),
                        seen.live(),
                        line,
                        question,
                        area == null ? "" : area,
                        areas(seen, wanted),
                        question
                                ? List.of()
                                : counted.stream()
                                        .flatMap(each -> lines.line(each).stream())
                                        .toList(),
                        question ? towards(edition, lines, wanted) : List.of(),
                        behind.states(),
                        behind.reasons(),
                        Step.of(edition, line),
                        rows(inspection, edition, part, cases, question),
                        found,
                        state,
                        new Paging(
                                page,
                                shown.size(),
                                "%s/scores/%s".formatted(seen.subject().href(), id),
                                Map.of("state", state, "area", area == null ? "" : area)),
                        !all.isEmpty(),
                        standing.has(Right.WRITE_REPORT, inspection),
                        seen.leftOut().size()));
    }

    private static List<Id> counted(Edition edition, Id id) {
        return edition.rules().scores().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> edition.counted(rule.of()))
                .orElse(List.of());
    }

    private static List<Line> towards(Edition edition, Lines lines, Id question) {
        return edition.rules().scores().stream()
                .filter(rule -> !(rule instanceof ScoreRule.Points)
                        && edition.counted(rule.of()).contains(question))
                .flatMap(rule -> lines.line(rule.id()).stream())
                .toList();
    }

    private static Map<String, Line> areas(Looking.Seen seen, Id id) {
        var areas = new LinkedHashMap<String, Line>();
        var live = seen.live();
        if (live.inspection().edition().rules().scoresAreas()) {
            live.inspection()
                    .visit()
                    .areas()
                    .forEach(area -> new Lines(live, area, Map.of()).line(id).ifPresent(line -> areas.put(area, line)));
        }
        return areas;
    }

    private static Map<Outcome.State, Long> found(Map<String, List<CaseOutcome>> cases, boolean question) {
        var found = new EnumMap<Outcome.State, Long>(Outcome.State.class);
        if (question) {
            cases.values()
                    .forEach(each -> each.forEach(it -> found.merge(it.outcome().state(), 1L, Long::sum)));
        }
        return found;
    }

    /** How addresses and texts call a state. */
    public static String word(Outcome.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Row> rows(
            long inspection,
            Edition edition,
            List<Map.Entry<String, List<CaseOutcome>>> part,
            Map<String, Long> numbers,
            boolean question) {
        var events = part.stream()
                .flatMap(each -> each.getValue().stream())
                .flatMap(outcome -> Behind.events(outcome).stream())
                .map(event -> event.event())
                .toList();
        var said = question ? eyes.said(inspection, events) : Map.<String, Eyes.Said>of();
        var rows = new ArrayList<Row>();
        for (var each : part) {
            var states = new EnumMap<Outcome.State, Integer>(Outcome.State.class);
            each.getValue().forEach(it -> states.merge(it.outcome().state(), 1, Integer::sum));
            rows.add(new Row(
                    each.getKey(),
                    numbers.getOrDefault(each.getKey(), 0L),
                    states,
                    question ? reasons(edition, each.getValue()) : List.of(),
                    told(each.getValue(), said)));
        }
        return rows;
    }

    private static List<Words> reasons(Edition edition, List<CaseOutcome> outcomes) {
        var given = Set.copyOf(outcomes.stream()
                .flatMap(outcome -> Behind.events(outcome).stream())
                .flatMap(event -> event.reasons().stream())
                .toList());
        return edition.reasons().stream()
                .filter(reason -> given.contains(reason.id()))
                .map(reason -> reason.words())
                .toList();
    }

    private static List<Told> told(List<CaseOutcome> outcomes, Map<String, Eyes.Said> said) {
        return outcomes.stream()
                .flatMap(outcome -> Behind.events(outcome).stream())
                .flatMap(event -> Stream.ofNullable(said.get(event.event())))
                .map(each -> new Told(each.note(), each.by()))
                .toList();
    }
}
