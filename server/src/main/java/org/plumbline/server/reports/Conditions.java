package org.plumbline.server.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.report.stage.Move;
import org.plumbline.report.stage.Stage.OfReport;
import org.springframework.stereotype.Component;

/** What must be so before a step is taken, looked at as it is now. */
@Component
public class Conditions {
    private final Presently presently;
    private final Runs runs;
    private final Clock clock;

    Conditions(Presently presently, Runs runs, Clock clock) {
        this.presently = presently;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param word names it in texts
     * @param count how many things are in its way, where they are counted
     * @param path where to see to it, below the address of the inspection
     */
    public record Condition(String word, boolean isMet, int count, String path) {}

    /**
     * All of them for one step.
     *
     * @param published the final report that would go out; empty for a step that publishes nothing, or when there is none
     */
    public record Looked(List<Condition> conditions, Optional<Run> published) {
        public boolean areMet() {
            return conditions.stream().allMatch(Condition::isMet);
        }
    }

    /** Looks; asked in no transaction of whoever moves. */
    Looked of(Stands stands, Move move) {
        long inspection = stands.head().id();
        return switch ((OfReport) move.to()) {
            case CHECKED, WITH_SERVICE ->
                looked(new Condition("draft", runs.made(inspection, false).isPresent(), 0, "/report"));
            case AGREED -> looked(settled(inspection));
            case TRANSLATED -> looked(reviewed(inspection));
            case SIGNED -> looked(clear(inspection, move.from() == OfReport.TRANSLATED));
            case PUBLISHED -> publishing(stands, move);
            case IN_CORRECTION ->
                looked(new Condition("version", !stands.versions().isEmpty(), 0, ""));
            case DRAFT, COMMENTED, REVISED, WITHDRAWN -> looked();
        };
    }

    private static Looked looked(Condition... conditions) {
        return new Looked(List.of(conditions), Optional.empty());
    }

    private Condition settled(long inspection) {
        var open = presently.of(inspection).inTheFirst().stream()
                .filter(it -> it.kind().equals("provisional"))
                .count();
        return new Condition("settled", open == 0, (int) open, "/scores");
    }

    private Condition reviewed(long inspection) {
        var now = presently.of(inspection);
        boolean isRead = !now.languages().isEmpty();
        return new Condition(
                "reviewed", isRead && now.unreviewed() == 0, now.unreviewed(), "/report/final?kind=unreviewed");
    }

    private Condition clear(long inspection, boolean inAllLanguages) {
        var inTheWay = presently.of(inspection).inTheWay(inAllLanguages);
        return new Condition(
                inAllLanguages ? "clear" : "clear-in-first", inTheWay.isEmpty(), inTheWay.size(), "/report/final");
    }

    private Looked publishing(Stands stands, Move move) {
        long inspection = stands.head().id();
        var languages = presently.of(inspection).languages();
        var wanted = stands.comesOutInAllLanguages()
                ? languages
                : languages.stream().limit(1).toList();
        var made = Stream.of(runs.made(inspection, true))
                .flatMap(Optional::stream)
                .filter(run -> !wanted.isEmpty() && run.inLanguages().containsAll(wanted))
                .findFirst();
        var conditions = new ArrayList<Condition>();
        if (move.from() == OfReport.IN_CORRECTION) {
            conditions.add(new Condition("put-right", stands.saysWhatIsPutRight(), 0, "/report/corrections"));
        }
        conditions.add(new Condition("final", made.isPresent(), 0, "/report/final"));
        made.ifPresent(run -> {
            var says = presently.says(inspection, run.inLanguages(), run.day());
            conditions.add(new Condition("same", run.says().equals(says), 0, "/report/final"));
            conditions.add(new Condition("day", !run.day().isAfter(LocalDate.now(clock)), 0, ""));
            if (!stands.versions().isEmpty()) {
                var before = stands.versions().getLast();
                boolean isOther =
                        stands.versions().stream().noneMatch(it -> it.digest().equals(run.manifest()));
                conditions.add(
                        new Condition("later", isOther && !run.day().isBefore(before.onDay()), 0, "/report/final"));
            }
        });
        return new Looked(conditions, made);
    }
}
