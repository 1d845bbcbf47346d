package org.plumbline.server.judging;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Every case that is judged and where it stands, for those who look after the judging. */
@Controller
public class AllCasesPage {
    private final Subjects subjects;
    private final JdbcClient database;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    AllCasesPage(Subjects subjects, JdbcClient database, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.subjects = subjects;
        this.database = database;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    private record Row(long id, String reference, String marking, String assessor, String state, long answers) {}

    /** One marking in the list. */
    public record Listed(long id, String reference, boolean second, String assessor, State state, boolean begun) {
        public String asked() {
            return second ? "?marking=second" : "";
        }
    }

    /** What the page shows. */
    public record Shown(
            Subject subject, List<Listed> cases, Map<State, Long> counts, String state, int all, Paging paging) {
        public long accepted() {
            return counts.getOrDefault(State.ACCEPTED, 0L);
        }
    }

    @GetMapping("/inspections/{inspection}/judging")
    @Needs(Right.REVIEW)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection, Entered asked) {
        var subject = subjects.of(inspection);
        var all = all(inspection);
        var counts = new EnumMap<State, Long>(State.class);
        all.forEach(it -> counts.merge(it.state(), 1L, Long::sum));
        var wanted = asked.text("state");
        var found = all.stream()
                .filter(it -> wanted.isEmpty() || it.state().word().equals(wanted))
                .toList();
        int page = Paging.asked(asked.text("page"));
        var shown = found.stream().skip(Paging.before(page)).limit(Paging.SIZE).toList();
        var paging = new Paging(page, found.size(), subject.href() + "/judging", Map.of("state", wanted));
        return Screen.of("judging/all", new Shown(subject, shown, counts, wanted, all.size(), paging));
    }

    private List<Listed> all(long inspection) {
        return database.sql("""
                        select c.id, c.reference, a.marking,
                               coalesce((select p.name from team_member m join person p on p.id = m.person
                                          where m.inspection = a.inspection and m.reference = a.assessor
                                          order by m.removed_at nulls first limit 1), a.assessor) as assessor,
                               marking_state(a.inspection, a.reference, a.marking) as state,
                               (select count(*) from answer_event e where e.inspection = a.inspection
                                   and e.reference = a.reference and e.marking = a.marking) as answers
                          from allocation a join case_record c on c.inspection = a.inspection and c.reference = a.reference
                         where a.inspection = ? and a.ended_at is null order by c.position, a.marking""").param(inspection).query(Row.class).list().stream()
                .map(row -> new Listed(
                        row.id(),
                        row.reference(),
                        row.marking().equals("second"),
                        row.assessor(),
                        State.of(row.state()),
                        row.answers() > 0))
                .toList();
    }

    /** Locks everything that was accepted: what comes after rests on it. */
    @PostMapping("/inspections/{inspection}/judging/lock")
    @Needs(Right.LOCK)
    @Transactional
    public Screen lock(@PathVariable long inspection, Entered entered) {
        return onceOnly.take(entered, () -> {
            int locked = database.sql("""
                            insert into judging_step (inspection, reference, marking, step, reason)
                            select a.inspection, a.reference, a.marking, 'locked', '' from allocation a
                             where a.inspection = ? and a.ended_at is null
                               and marking_state(a.inspection, a.reference, a.marking) = 'accepted'
                             order by a.reference""").param(inspection).update();
            audit.note(Deed.of("cases-locked").on(inspection).with("cases", locked));
            Notice.say(texts, "judging.all.locked", locked);
            return "/inspections/%d/judging".formatted(inspection);
        });
    }
}
