package org.plumbline.server.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Marking;
import org.plumbline.assessment.Standing;
import org.plumbline.score.CaseOutcome;
import org.plumbline.score.Outcome;
import org.plumbline.score.Share;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.pages.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How much each assessor found met, beside all of them: for those who look again at what was judged. */
@Controller
public class AssessorsPage {
    /** With so few cases, a difference says nothing of who judged them. */
    static final int FEW_CASES = 5;

    private final Looking looking;
    private final JdbcClient database;
    private final TransactionTemplate transactions;

    AssessorsPage(Looking looking, JdbcClient database, TransactionTemplate transactions) {
        this.looking = looking;
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * What one assessor's answers come to.
     *
     * @param cases in which an answer of theirs counts
     * @param missing answers that their cases wait for
     */
    public record One(String name, int cases, Share share, int missing) {
        public boolean isFew() {
            return cases <= FEW_CASES;
        }

        public int percent() {
            var percent = share.percent();
            return percent == null ? 0 : percent;
        }

        public boolean isCounted() {
            return share.relevant() > 0;
        }
    }

    /**
     * What the page shows.
     *
     * @param agreed answers that were agreed after a second marking, and are nobody's own
     */
    public record Shown(Subject subject, String version, List<One> assessors, One all, int agreed, int leftOut) {}

    private static final class Sum {
        private final Set<String> cases = new HashSet<>();
        private int met;
        private int notMet;
        private int missing;

        One one(String name) {
            return new One(name, cases.size(), new Share(met, met + notMet), missing);
        }
    }

    @GetMapping("/inspections/{inspection}/scores/assessors")
    @Needs(Right.REVIEW)
    public Screen show(@PathVariable long inspection) {
        var seen = looking.at(inspection);
        var sums = new HashMap<String, Sum>();
        var all = new Sum();
        var marks = marks(inspection);
        int[] agreed = {0};
        var edition = seen.live().inspection().edition();
        edition.questions().stream()
                .filter(question -> question.kind().isCounted())
                .flatMap(question -> seen.live().scores().outcomes(question.id()).stream())
                .forEach(outcome -> {
                    var who = assessor(outcome, marks);
                    add(all, outcome);
                    if (who == null) {
                        agreed[0] += outcome.outcome().isCounted() ? 1 : 0;
                    } else {
                        add(sums.computeIfAbsent(who, _ -> new Sum()), outcome);
                    }
                });
        var names = names(inspection);
        var assessors = new ArrayList<One>();
        sums.forEach((who, sum) -> assessors.add(sum.one(names.getOrDefault(who, who))));
        assessors.removeIf(one -> one.cases() == 0 && one.missing() == 0);
        assessors.sort(Comparator.comparing(One::name));
        return Screen.of(
                "scores/assessors",
                new Shown(
                        seen.subject(),
                        seen.live().version(),
                        assessors,
                        all.one(""),
                        agreed[0],
                        seen.leftOut().size()));
    }

    private static void add(Sum sum, CaseOutcome outcome) {
        switch (outcome.outcome().state()) {
            case MET -> {
                sum.met++;
                sum.cases.add(outcome.subject().reference());
            }
            case NOT_MET -> {
                sum.notMet++;
                sum.cases.add(outcome.subject().reference());
            }
            case MISSING -> sum.missing++;
            case OUT, CONFLICT, OPEN -> {
                // says nothing of how anybody judges
            }
        }
    }

    /** Who gave the answer, or is to give it; null for one that was agreed, or that nobody is to give. */
    private static @Nullable String assessor(CaseOutcome outcome, Map<String, String> marks) {
        if (outcome.standing() instanceof Standing.One(var event)
                && outcome.outcome().state() != Outcome.State.MISSING) {
            return event.marking() == Marking.AGREED ? null : event.assessor();
        }
        return marks.get(outcome.subject().reference());
    }

    private record Marked(String reference, String assessor) {}

    private Map<String, String> marks(long inspection) {
        return read(
                "select reference, assessor from allocation where inspection = ? and marking = 'first' and ended_at is null",
                inspection);
    }

    private Map<String, String> names(long inspection) {
        return read("""
                select m.reference, coalesce(p.name, m.reference) as assessor
                  from team_member m left join person p on p.id = m.person where m.inspection = ?
                 order by m.removed_at desc nulls last""", inspection);
    }

    private Map<String, String> read(String sql, long inspection) {
        var found = transactions.execute(
                _ -> database.sql(sql).param(inspection).query(Marked.class).list());
        var byReference = new HashMap<String, String>();
        if (found != null) {
            found.forEach(each -> byReference.put(each.reference(), each.assessor()));
        }
        return byReference;
    }
}
