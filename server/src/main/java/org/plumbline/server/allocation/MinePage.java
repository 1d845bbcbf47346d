package org.plumbline.server.allocation;

import java.util.List;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The cases of whoever looks. It does not say which of them somebody else judges too. */
@Controller
public class MinePage {
    private final Subjects subjects;
    private final JdbcClient database;

    MinePage(Subjects subjects, JdbcClient database) {
        this.subjects = subjects;
        this.database = database;
    }

    /** What the page shows. */
    public record Shown(Subject subject, List<Mine> cases, Paging paging) {}

    /**
     * One of one's own cases, and the number that its page has.
     *
     * @param state where its judging stands, as texts name it; {@code to-do} before one has begun
     */
    public record Mine(long id, String reference, String unit, String area, String state) {}

    @GetMapping("/inspections/{inspection}/mine")
    @Needs(Right.SEE_CASES)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection, Entered asked) {
        var subject = subjects.of(inspection);
        int page = Paging.asked(asked.text("page"));
        var cases = database.sql("""
                        select c.id, c.reference, c.unit, coalesce(c.area, '') as area,
                               case when not exists (select 1 from answer_event e where e.inspection = a.inspection
                                          and e.reference = a.reference and e.assessor = a.assessor) then 'to-do'
                                    else marking_state(a.inspection, a.reference, a.marking) end as state
                          from allocation a join case_record c on c.inspection = a.inspection and c.reference = a.reference
                         where a.inspection = ? and a.ended_at is null
                           and a.assessor in (select m.reference from team_member m
                                               where m.inspection = a.inspection and m.person = me() and m.removed_at is null)
                         order by c.position""").param(inspection).query(Mine.class).list();
        var shown = cases.stream().skip(Paging.before(page)).limit(Paging.SIZE).toList();
        return Screen.of(
                "allocation/mine",
                new Shown(subject, shown, new Paging(page, cases.size(), subject.href() + "/mine", Map.of())));
    }
}
