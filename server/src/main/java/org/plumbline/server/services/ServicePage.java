package org.plumbline.server.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One service: what is known of it, its inspections one after the other, and who is kept from it. */
@Controller
public class ServicePage {
    private final JdbcClient database;
    private final ServiceRows rows;
    private final Standing standing;

    ServicePage(JdbcClient database, ServiceRows rows, Standing standing) {
        this.database = database;
        this.rows = rows;
        this.standing = standing;
    }

    /** What the page shows. */
    public record Shown(
            long id,
            Service service,
            List<Visit> inspections,
            List<Walled> walled,
            boolean mayKeep,
            boolean mayKnowWalls,
            boolean mayOpen) {}

    /** An inspection of the service that the person who looks may see. */
    public record Visit(
            long id,
            String titleEn,
            String titleCy,
            String edition,
            String state,
            @Nullable LocalDate fieldworkFrom,
            @Nullable Long follows) {
        public String title(String language) {
            return (language.equals("cy") && !titleCy.isBlank() ? titleCy : titleEn) + " " + edition;
        }
    }

    /**
     * Somebody who is kept from the service.
     *
     * @param why {@code own} for a peer's own service, else the kind of interest declared
     */
    public record Walled(String name, String why, @Nullable LocalDate until) {}

    @GetMapping("/services/{id}")
    @Needs(Right.SEE_SERVICES)
    @Transactional(readOnly = true)
    public Screen service(@PathVariable long id) {
        var service = rows.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var inspections = database.sql("""
                        select i.id, e.title_en, e.title_cy, e.edition, i.state, i.fieldwork_from, i.follows
                          from inspection i join edition e on e.id = i.edition
                         where i.service = ? order by i.fieldwork_from desc nulls first, i.id desc limit 50""").param(id).query(Visit.class).list();
        var mayKnow = standing.has(Right.SEE_DEPLOYABILITY);
        return Screen.of(
                "services/service",
                new Shown(
                        id,
                        service.service(),
                        inspections,
                        mayKnow ? walled(id) : List.of(),
                        standing.has(Right.KEEP_SERVICES),
                        mayKnow,
                        standing.has(Right.OPEN_INSPECTION)));
    }

    private List<Walled> walled(long service) {
        return database.sql("""
                        select p.name, w.why, w.until from (
                          select person, kind as why, until_day as until from interest
                           where service = :service and (from_day is null or from_day <= current_date)
                             and (until_day is null or until_day >= current_date)
                          union select id, 'own', null from person where own_service = :service) w
                          join person p on p.id = w.person
                         where p.left_on is null or p.left_on > current_date order by p.name limit 200""").param("service", service).query(Walled.class).list();
    }
}
