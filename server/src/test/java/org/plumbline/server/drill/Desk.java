package org.plumbline.server.drill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Site;
import org.plumbline.server.trial.Typed;

/** What somebody has before them in a drill: an inspection of their own that they lead, with a sample given out. */
final class Desk {
    /** Which page of days the milestone is moved through: weekdays and others alike. */
    private static final int DAYS = 28;

    private final Office.Someone person;
    private final Fieldwork fieldwork;
    private final List<String> cases;
    private final long service;
    private final long edition;
    private final AtomicInteger turn = new AtomicInteger();

    /**
     * @param sampled whether a caseload is taken, a sample drawn from it and given out
     */
    Desk(Site site, boolean sampled) {
        fieldwork = new Fieldwork(site, "yos", "2018");
        var office = site.office();
        person = fieldwork.lead();
        office.number(
                "insert into office_role (person, role) values (?, 'support-staff') returning person", person.id());
        office.number(
                "insert into training (person, course, passed_on) values (?, 'Case assessment', '2015-01-01')"
                        + " returning id",
                person.id());
        service = office.service("Drill");
        edition = office.number("select edition from inspection where id = ?", fieldwork.inspection());
        if (sampled) {
            givesOut();
        }
        cases =
                office
                        .rows(
                                "select reference from allocation where inspection = ? and marking = 'first'",
                                inspection())
                        .stream()
                        .map(List::getFirst)
                        .toList();
    }

    private void givesOut() {
        fieldwork.joins("Ada Assessor", Role.PRACTICE_ASSESSOR);
        var lead = fieldwork.takes(Fieldwork.golden("yos", "caseload.csv"));
        lead.send(fieldwork.path("/sample/preview?reference=2018-09-03&seed=2018"), fieldwork.path("/sample/draw"));
        lead.send(fieldwork.path("/allocation/preview?second=0"), fieldwork.path("/allocation"));
    }

    Office.Someone someone() {
        return person;
    }

    long person() {
        return person.id();
    }

    long inspection() {
        return fieldwork.inspection();
    }

    long service() {
        return service;
    }

    long edition() {
        return edition;
    }

    String path(String rest) {
        return fieldwork.path(rest);
    }

    /** One of the cases that are given out. */
    String drawn() {
        return cases.get(turn.getAndIncrement() % cases.size());
    }

    /** What can be done here. */
    List<Work> work() {
        var all = new ArrayList<>(List.of(Work.values()));
        all.removeIf(it -> it == Work.MOVE_CASE && cases.isEmpty());
        return all;
    }

    /** A move of the milestone to another day each time, as it is entered. */
    String[] moves(String reason) {
        var day = 1 + turn.getAndIncrement() % DAYS;
        return new String[] {"to-day", "" + day, "to-month", "11", "to-year", "2018", "reason", reason};
    }

    /** When fieldwork is, as it is entered, and one field more. */
    String[] days(String field, String value) {
        return Typed.days(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18), field, value);
    }
}
