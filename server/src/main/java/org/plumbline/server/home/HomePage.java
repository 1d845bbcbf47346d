package org.plumbline.server.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: the inspections that a person may see, those at work first. */
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
     * @param due how many inspections' retention has ended, and waits for this administrator
     */
    public record Start(List<Listed> inspections, boolean mayOpen, boolean mayTakeIn, int due) {}

    /** An inspection in a list. */
    public record Listed(
            long id,
            String service,
            String edition,
            String state,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    @GetMapping("/")
    @Needs(Right.OWN_PLACE)
    @Transactional(readOnly = true)
    public Screen start() {
        var inspections = database.sql("""
                        select i.id, s.name as service, e.title_en || ' ' || e.edition as edition, i.state,
                               i.fieldwork_from as "from", i.fieldwork_until as until
                          from inspection i join service s on s.id = i.service join edition e on e.id = i.edition
                         order by i.state = 'under-way' desc, i.fieldwork_from desc nulls first, i.id desc
                         limit 50""").query(Listed.class).list();
        return Screen.of(
                "home/start",
                new Start(inspections, standing.has(Right.OPEN_INSPECTION), standing.has(Right.TAKE_IN_FOLDER), due()));
    }

    private int due() {
        return standing.has(Right.OPERATE)
                ? database.sql("select count(*) from retention_clock() where due")
                        .query(Integer.class)
                        .single()
                : 0;
    }
}
