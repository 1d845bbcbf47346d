package org.plumbline.server.inspections.tasks;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.pages.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first page of an inspection: what it is, what is to do, what came before it and after. */
@Controller
public class InspectionPage {
    private final Inspections inspections;
    private final TaskList tasks;
    private final Standing standing;
    private final JdbcClient database;

    InspectionPage(Inspections inspections, TaskList tasks, Standing standing, JdbcClient database) {
        this.inspections = inspections;
        this.tasks = tasks;
        this.standing = standing;
        this.database = database;
    }

    /** What the page shows. */
    public record Shown(
            Head head,
            List<String> areas,
            String lead,
            List<TaskList.Task> prepare,
            List<TaskList.Task> cases,
            List<TaskList.Task> report,
            List<Link> chain,
            List<Turn> turns,
            int mine,
            int enquiries,
            int concerns,
            int feedback,
            boolean seesCases,
            boolean mayTurn,
            boolean mayAudit,
            boolean mayTakeOut) {
        /** How many tasks are done. */
        public long done() {
            return all().filter(it -> it.state() == TaskList.State.DONE).count();
        }

        public long total() {
            return all().count();
        }

        private java.util.stream.Stream<TaskList.Task> all() {
            return java.util.stream.Stream.of(prepare, cases, report).flatMap(List::stream);
        }
    }

    /** An inspection of the same service, in the order of time. */
    public record Link(
            long id,
            String edition,
            String editionCy,
            String state,
            @Nullable LocalDate fieldworkFrom,
            boolean isThis,
            boolean followed) {}

    /** A turn in its life. */
    public record Turn(String state, String reason, OffsetDateTime at, String by) {}

    @GetMapping("/inspections/{inspection}")
    @Needs(Right.SEE_INSPECTION)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection) {
        var head = inspections.head(inspection);
        return Screen.of(
                "inspections/tasks/list",
                new Shown(
                        head,
                        inspections.areas(inspection),
                        lead(inspection),
                        tasks.prepare(head),
                        tasks.cases(head),
                        tasks.report(head),
                        chain(head),
                        turns(inspection),
                        mine(inspection),
                        enquiries(inspection),
                        tasks.concerns(head),
                        feedback(inspection),
                        standing.has(Right.SEE_CASES, inspection),
                        standing.has(Right.SET_UP, inspection),
                        standing.has(Right.SEE_INSPECTION_AUDIT, inspection),
                        standing.has(Right.TAKE_OUT_FOLDER, inspection)));
    }

    private String lead(long inspection) {
        return database.sql("""
                        select coalesce(string_agg(coalesce(p.name, m.reference), ', ' order by m.id), '')
                          from team_member m left join person p on p.id = m.person
                         where m.inspection = ? and m.role = 'lead-inspector' and m.removed_at is null""").param(inspection).query(String.class).single();
    }

    private int mine(long inspection) {
        return database.sql("""
                        select count(distinct a.reference) from allocation a
                         where a.inspection = ? and a.ended_at is null
                           and a.assessor in (select m.reference from team_member m
                                               where m.inspection = a.inspection and m.person = me() and m.removed_at is null)""").param(inspection).query(Integer.class).single();
    }

    private int enquiries(long inspection) {
        return database.sql("select count(*) from my_enquiries() where inspection = ?")
                .param(inspection)
                .query(Integer.class)
                .single();
    }

    /** How many versions of feedback the person who acts may open. */
    private int feedback(long inspection) {
        return database.sql("select count(*) from feedback where inspection = ?")
                .param(inspection)
                .query(Integer.class)
                .single();
    }

    private List<Link> chain(Head head) {
        var chain = database.sql("""
                        select i.id, e.title_en || ' ' || e.edition as edition,
                               coalesce(nullif(e.title_cy, ''), e.title_en) || ' ' || e.edition as edition_cy, i.state, i.fieldwork_from, i.id = ? as is_this,
                               i.id is not distinct from ?::bigint as followed
                          from inspection i join edition e on e.id = i.edition
                         where i.service = ? order by i.fieldwork_from nulls last, i.id""")
                .param(head.id())
                .param(head.follows())
                .param(head.service())
                .query(Link.class)
                .list();
        return chain.size() < 2 ? List.of() : chain;
    }

    private List<Turn> turns(long inspection) {
        return database.sql("""
                        select t.state, t.reason, t.turned_at as at, coalesce(p.name, '') as by
                          from inspection_turn t left join person p on p.id = t.turned_by
                         where t.inspection = ? order by t.id desc limit 20""").param(inspection).query(Turn.class).list();
    }
}
