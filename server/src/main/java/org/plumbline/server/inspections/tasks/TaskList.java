package org.plumbline.server.inspections.tasks;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.editions.Editions;
import org.plumbline.server.inspections.Inspections.Head;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is to do on an inspection, each with where it stands, worked out from what is there. */
@Component
public class TaskList {
    private final JdbcClient database;
    private final Standing standing;
    private final Editions editions;

    TaskList(JdbcClient database, Standing standing, Editions editions) {
        this.database = database;
        this.standing = standing;
        this.editions = editions;
    }

    private record Counts(
            int members,
            int moved,
            int done,
            int indicators,
            int interviews,
            int held,
            int requests,
            int outstanding,
            int pieces,
            int open,
            int cases,
            int drawn,
            int allocated,
            int judged,
            int answered,
            int agreed,
            int written) {}

    /**
     * One thing to do.
     *
     * @param word names it in texts, and in most addresses
     * @param href empty when the person may not go there
     * @param count what its hint counts
     */
    public record Task(String word, String href, State state, int count) {}

    /** How far a task is. */
    public enum State {
        DONE,
        BEGUN,
        TO_DO,
        NOT_YET
    }

    List<Task> prepare(Head head) {
        var counts = counts(head.id());
        var tasks = new ArrayList<Task>();
        boolean dated = head.noticeOn() != null && head.publicationOn() != null;
        tasks.add(task(head, "details", Right.SET_UP, !dated, 1, dated ? 1 : 0));
        tasks.add(task(head, "team", Right.SEE_INSPECTION, counts.members() < 2, counts.members(), counts.members()));
        tasks.add(task(
                head,
                "milestones",
                Right.SEE_INSPECTION,
                counts.done() == 0,
                counts.done() + counts.moved(),
                counts.done()));
        tasks.add(task(head, "indicators", Right.SEE_INSPECTION, false, counts.indicators(), counts.indicators()));
        tasks.add(task(
                head,
                "interviews",
                Right.SEE_INSPECTION,
                counts.held() < counts.interviews(),
                counts.interviews(),
                counts.interviews()));
        var documents = task(
                head, "documents", Right.SEE_EVIDENCE, counts.outstanding() > 0, counts.requests(), counts.requests());
        tasks.add(new Task(
                documents.word(),
                documents.href().isEmpty() ? "" : head.href() + "/evidence/requests",
                documents.state(),
                documents.count()));
        tasks.add(task(head, "evidence", Right.SEE_EVIDENCE, true, counts.pieces(), counts.pieces()));
        return tasks;
    }

    List<Task> cases(Head head) {
        var counts = counts(head.id());
        var caseload = caseload(head, counts.cases());
        var sample = task(head, "sample", Right.SEE_CASES, false, counts.drawn(), counts.drawn());
        var allocation = task(
                head,
                "allocation",
                Right.ALLOCATE,
                counts.allocated() < counts.drawn(),
                counts.allocated(),
                counts.allocated());
        var judging = judging(head, counts);
        var tasks = new ArrayList<>(List.of(
                caseload,
                counts.cases() == 0 ? notYet(sample) : sample,
                counts.drawn() == 0 ? notYet(allocation) : allocation,
                counts.allocated() == 0 ? notYet(judging) : judging,
                counts.answered() == 0 ? notYet(scores(head, counts)) : scores(head, counts)));
        long rated = rated(head);
        if (rated > 0) {
            var panel = task(head, "panel", Right.SEE_PANEL, counts.agreed() < rated, counts.agreed(), counts.agreed());
            tasks.add(counts.answered() == 0 && counts.pieces() == 0 ? notYet(panel) : panel);
        }
        // when a report is written, only people can say
        tasks.add(task(head, "writing", Right.SEE_WRITING, true, counts.written(), counts.written()));
        return tasks;
    }

    /** How many things the edition rates; none where a panel has nothing to agree. */
    private long rated(Head head) {
        return editions.load(head.edition()).rules().scores().stream()
                .filter(rule -> rule.scale() != null)
                .count();
    }

    /** Done by itself, once everything that was given out is handed in. */
    private Task scores(Head head, Counts counts) {
        boolean unfinished = counts.allocated() == 0 || counts.judged() < counts.allocated();
        return task(head, "scores", Right.SEE_SCORES, unfinished, counts.answered(), counts.answered());
    }

    private record Reported(String stage, int made) {}

    List<Task> report(Head head) {
        var stands = database.sql(
                        "select coalesce(stage, '') as stage, coalesce(made, 0) as made from report_stands(?)")
                .param(head.id())
                .query(Reported.class)
                .single();
        boolean isBegun = stands.made() > 0 || !stands.stage().equals("draft");
        boolean isOut = stands.stage().equals("published") || stands.stage().equals("withdrawn");
        return List.of(task(head, "report", Right.SEE_REPORT, !isOut, isBegun ? 1 : 0, stands.made()));
    }

    /** How many concerns are open, as far as the person who acts may know. */
    int concerns(Head head) {
        return counts(head.id()).open();
    }

    private Task task(Head head, String word, Right right, boolean unfinished, int begun, int count) {
        var state = begun == 0 ? State.TO_DO : unfinished ? State.BEGUN : State.DONE;
        return new Task(word, standing.has(right, head.id()) ? head.href() + "/" + word : "", state, count);
    }

    /** Whoever looks after the judging goes to all cases, an assessor to their own. */
    private Task judging(Head head, Counts counts) {
        var task = task(
                head, "judging", Right.REVIEW, counts.judged() < counts.allocated(), counts.judged(), counts.judged());
        return task.href().isEmpty() && standing.has(Right.JUDGE, head.id())
                ? new Task(task.word(), head.href() + "/mine", task.state(), task.count())
                : task;
    }

    /** Whoever may send the list or see what is in it goes to its page. */
    private Task caseload(Head head, int cases) {
        var task = task(head, "caseload", Right.SEND_CASELOAD, false, cases, cases);
        return task.href().isEmpty() ? task(head, "caseload", Right.SEE_CASES, false, cases, cases) : task;
    }

    private static Task notYet(Task task) {
        return new Task(task.word(), "", State.NOT_YET, 0);
    }

    private Counts counts(long inspection) {
        return database.sql("""
                        select (select count(*) from team_member where inspection = :id and removed_at is null) as members,
                               (select count(*) from milestone_date where inspection = :id) as moved,
                               (select count(*) from milestone_done where inspection = :id) as done,
                               (select count(*) from indicator where inspection = :id) as indicators,
                               (select count(*) from interview where inspection = :id and state <> 'cancelled') as interviews,
                               (select count(*) from interview where inspection = :id and state in ('held', 'missed')) as held,
                               (select requests from gathered(:id)) as requests,
                               (select outstanding from gathered(:id)) as outstanding,
                               (select pieces from gathered(:id)) as pieces, open_concerns(:id) as open,
                               (select count(*) from case_record where inspection = :id) as cases,
                               (select count(*) from drawn_case c join draw d on d.id = c.draw and d.superseded_at is null
                                 where c.inspection = :id and c.state in ('drawn', 'added')) as drawn,
                               (select count(*) from allocation
                                 where inspection = :id and marking = 'first' and ended_at is null) as allocated,
                               (select count(*) from allocation a where a.inspection = :id and a.marking = 'first' and a.ended_at is null
                                   and marking_state(a.inspection, a.reference, a.marking) in ('submitted', 'accepted', 'locked')) as judged,
                               (select count(*) from case_version where inspection = :id) as answered,
                               coalesce(agreed_ratings(:id), 0) as agreed,
                               texts_written(:id) as written""").param("id", inspection).query(Counts.class).single();
    }
}
