package org.plumbline.server.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what waits for a person, and the inspections that they may see, those at work first. */
@Controller
public class HomePage {
    private final JdbcClient database;
    private final Standing standing;

    HomePage(JdbcClient database, Standing standing) {
        this.database = database;
        this.standing = standing;
    }

    /**
     * What the page shows.
     *
     * @param mine one's own cases, by inspection
     * @param enquiries lines of enquiry that wait for one, by inspection
     * @param first what whoever sets up the office does first; nothing where inspections are
     * @param due how many inspections' retention has ended, and waits for this administrator
     */
    public record Start(
            Entered asked,
            List<Listed> inspections,
            Paging paging,
            List<Mine> mine,
            List<Mine> enquiries,
            List<Step> first,
            boolean mayOpen,
            boolean mayTakeIn,
            int due) {}

    /** An inspection in a list. */
    public record Listed(
            long id,
            String service,
            String edition,
            String editionCy,
            String state,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        public String edition(String language) {
            return language.equals("cy") ? editionCy : edition;
        }
    }

    /** How many cases, or lines of enquiry, one has on an inspection. */
    public record Mine(long inspection, String service, int cases) {}

    /** A first step, where it is taken, and whether it has been. */
    public record Step(String word, String href, boolean done) {}

    @GetMapping("/")
    @Needs(Right.OWN_PLACE)
    @Transactional(readOnly = true)
    public Screen start(Entered asked) {
        var words = asked.sought("q");
        int page = Paging.asked(asked.text("page"));
        var all = database.sql("""
                        select count(*) from inspection i join service s on s.id = i.service where s.name ilike ?""").param(words).query(Long.class).single();
        var inspections = database.sql("""
                        select i.id, s.name as service, e.title_en || ' ' || e.edition as edition,
                               coalesce(nullif(e.title_cy, ''), e.title_en) || ' ' || e.edition as edition_cy, i.state,
                               i.fieldwork_from as "from", i.fieldwork_until as until
                          from inspection i join service s on s.id = i.service join edition e on e.id = i.edition
                         where s.name ilike ?
                         order by i.state = 'under-way' desc, i.fieldwork_from desc nulls first, i.id desc
                         limit ? offset ?""")
                .params(words, Paging.SIZE, Paging.before(page))
                .query(Listed.class)
                .list();
        return Screen.of(
                "home/start",
                new Start(
                        asked,
                        inspections,
                        new Paging(page, all, "/", Map.of("q", asked.text("q"))),
                        mine(),
                        enquiries(),
                        all == 0 && asked.text("q").isEmpty() ? first() : List.of(),
                        standing.has(Right.OPEN_INSPECTION),
                        standing.has(Right.TAKE_IN_FOLDER),
                        due()));
    }

    private int due() {
        return standing.has(Right.OPERATE)
                ? database.sql("select count(*) from retention_clock() where due")
                        .query(Integer.class)
                        .single()
                : 0;
    }

    private List<Mine> mine() {
        return database.sql("""
                        select i.id as inspection, s.name as service, count(distinct a.reference) as cases
                          from allocation a
                          join team_member m on m.inspection = a.inspection and m.reference = a.assessor
                               and m.person = me() and m.removed_at is null
                          join inspection i on i.id = a.inspection and i.state in ('planned', 'under-way')
                          join service s on s.id = i.service
                         where a.ended_at is null group by i.id, s.name, i.fieldwork_from
                         order by i.fieldwork_from, i.id limit 20""").query(Mine.class).list();
    }

    private List<Mine> enquiries() {
        return database.sql("""
                        select i.id as inspection, s.name as service, count(*) as cases
                          from my_enquiries() e
                          join inspection i on i.id = e.inspection and i.state in ('planned', 'under-way')
                          join service s on s.id = i.service
                         group by i.id, s.name, i.fieldwork_from order by i.fieldwork_from, i.id limit 20""").query(Mine.class).list();
    }

    private List<Step> first() {
        var steps = new ArrayList<Step>();
        if (standing.has(Right.KEEP_SERVICES)) {
            steps.add(new Step("services", "/services/new", isThere("select 1 from service")));
        }
        if (standing.has(Right.KEEP_PEOPLE)) {
            steps.add(new Step("people", "/people/new", isThere("select 1 from person where id <> me()")));
        }
        if (standing.has(Right.OPEN_INSPECTION)) {
            steps.add(new Step("inspection", "/inspections/new", false));
        }
        return steps.size() > 1 ? steps : List.of();
    }

    private boolean isThere(String what) {
        return database.sql("select exists (%s)".formatted(what))
                .query(Boolean.class)
                .single();
    }
}
