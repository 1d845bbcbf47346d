package org.plumbline.server.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Answers;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.inspection.Inspection;
import org.plumbline.inspection.Visit;
import org.plumbline.sample.Sample;
import org.plumbline.score.CaseOutcomes;
import org.plumbline.server.database.Acting;
import org.plumbline.server.editions.Editions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out what the answers come to, from the answers as they stand. What each case gives is kept in memory for as long as
 * the database says that nothing about the case has changed; only what did change is read and worked out again.
 */
@Component
public class LiveScores {
    private static final int TURNS = 64;

    private final Basis basis;
    private final Editions editions;
    private final GivenRatings ratings;
    private final Remains remains;
    private final TransactionTemplate transactions;
    private final Kept kept = new Kept();
    private final Object[] turns = new Object[TURNS];

    LiveScores(
            Basis basis, Editions editions, GivenRatings ratings, Remains remains, TransactionTemplate transactions) {
        this.basis = basis;
        this.editions = editions;
        this.ratings = ratings;
        this.remains = remains;
        this.transactions = transactions;
        Arrays.setAll(turns, _ -> new Object());
    }

    /** A case as it was when it was last read. */
    record Judged(long version, List<AnswerEvent> events, CaseOutcomes outcomes) {}

    /** An inspection as it was when it was last worked out. */
    record Worked(Basis.State state, Sample sample, Map<String, Judged> cases, Live live) {}

    /**
     * What the answers of an inspection come to. The server reads them by itself: whoever asks has asked first whether the
     * person who looks may see scores, and is in no transaction of theirs.
     */
    public Optional<Live> of(long inspection) {
        return byTask(() -> basis.state(inspection).map(state -> {
            // of many who look at the same change, one works it out
            synchronized (turns[Math.floorMod(inspection, TURNS)]) {
                var before = kept.get(inspection);
                return before != null && before.state().equals(state)
                        ? before.live()
                        : worked(inspection, state, before, true).live();
            }
        }));
    }

    /** Says whether anything changed: another text for other scores. */
    public Optional<String> version(long inspection) {
        return byTask(() -> basis.state(inspection).map(Basis.State::version));
    }

    /** The same as {@link #of} inside a transaction of the server's own task, with nothing kept of it. */
    Optional<Live> once(long inspection) {
        return basis.state(inspection)
                .map(state -> worked(inspection, state, null, false).live());
    }

    private <T> Optional<T> byTask(Supplier<Optional<T>> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("scores are read as the server, not in a transaction of whoever looks");
        }
        return Acting.forTask("scores", () -> {
            var found = transactions.execute(_ -> work.get());
            return found == null ? Optional.empty() : found;
        });
    }

    private Worked worked(long inspection, Basis.State state, @Nullable Worked before, boolean keep) {
        var edition = editions.load(state.edition());
        var visit = new Visit(state.service(), state.areas(), null, "", List.of(), "", "");
        if (state.erased()) {
            var sample = new Sample(List.of());
            return new Worked(state, sample, Map.of(), remains.of(inspection, state.version(), visit, edition));
        }
        var same = before != null && before.state().hasCasesOf(state) ? before : null;
        var sample = same == null ? basis.sample(inspection, state) : same.sample();
        var cases = cases(inspection, state, edition, sample, same == null ? Map.of() : same.cases());
        var events = new ArrayList<AnswerEvent>();
        var outcomes = new ArrayList<CaseOutcomes>();
        for (var each : sample.cases()) {
            var judged = cases.get(each.reference());
            if (judged != null) {
                events.addAll(judged.events());
                outcomes.add(judged.outcomes());
            }
        }
        var read = new Inspection(
                visit,
                edition,
                sample.cases(),
                sample,
                events,
                ratings.judged(inspection),
                ratings.awarded(inspection));
        var worked = new Worked(state, sample, cases, Live.of(state.version(), read, outcomes, state.isDrawn()));
        if (keep) {
            kept.put(inspection, worked);
        }
        return worked;
    }

    /** What each case gives; those whose version is still the same as before are not looked at again. */
    private Map<String, Judged> cases(
            long inspection, Basis.State state, Edition edition, Sample sample, Map<String, Judged> before) {
        var cases = new HashMap<String, Judged>();
        var changed = new ArrayList<Case>();
        for (var each : sample.cases()) {
            var known = before.get(each.reference());
            if (known != null && known.version() == version(state, each)) {
                cases.put(each.reference(), known);
            } else {
                changed.add(each);
            }
        }
        var questions = edition.questionsById();
        var standing = basis.standing(
                inspection, questions, changed.stream().map(Case::reference).toList());
        for (var each : changed) {
            var events = standing.getOrDefault(each.reference(), List.of());
            var outcomes = CaseOutcomes.of(questions, each, Answers.of(events));
            cases.put(each.reference(), new Judged(version(state, each), events, outcomes));
        }
        return cases;
    }

    private static long version(Basis.State state, Case one) {
        return state.versions().getOrDefault(one.reference(), 0L);
    }
}
