package org.plumbline.server.trial;

import java.time.LocalDate;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.trial.Office.Someone;

/** An inspection for tests whose cases are all judged, 40 of court and 20 out of court, with people to agree ratings. */
public final class BeforePanel {
    private final Site server;
    private final Fieldwork fieldwork;
    private final Someone member;

    /** Under the 2018 edition; of each question so many of 40 are met, and half as many of 20. */
    public BeforePanel(Site server, int met) {
        this.server = server;
        fieldwork = new Fieldwork(server, "yos", "2018");
        member = fieldwork.joins("Pat Panel", Role.PANEL_MEMBER);
        var list = new StringBuilder(
                "case,unit,disposal-date,gender,age,ethnicity,sentence-or-disposal,rosh,safety-and-wellbeing\n");
        for (int at = 1; at <= 40; at++) {
            list.append("C%02d,court,2018-01-26,female,13,white,referral-order,medium,high\n".formatted(at));
        }
        for (int at = 1; at <= 20; at++) {
            list.append("P%02d,out-of-court,2018-05-10,male,14,white,community-resolution,high,medium\n".formatted(at));
        }
        fieldwork.takes(list.toString());
        met("2%", met);
        met("3%", met / 2);
    }

    public Fieldwork fieldwork() {
        return fieldwork;
    }

    /** Somebody who agrees ratings. */
    public Someone member() {
        return member;
    }

    public Visitor lead() {
        return fieldwork.leading();
    }

    public Visitor panel() {
        return Visitor.as(server, member);
    }

    public String path(String rest) {
        return fieldwork.path("/panel" + rest);
    }

    public String rating(String of) {
        return path("/ratings/" + of);
    }

    /** Judges these questions anew: the first so many cases as met, all others as not met. */
    public void met(String questions, int most) {
        server.office().rows("""
                        insert into answer_event (event, inspection, reference, question, answer, assessor, marking, given_at, replaces)
                        select gen_random_uuid(), c.inspection, c.reference, q.id,
                               case when row_number() over (partition by q.id order by c.reference) <= ? then 'met' else 'not-met' end,
                               'A1', 'first', '2018-09-04',
                               array(select e.event from answer_event e where e.inspection = c.inspection
                                        and e.reference = c.reference and e.question = q.id)
                          from case_record c cross join (
                               select distinct value ->> 'id' as id from jsonb_path_query(
                                 (select content::jsonb from edition e join inspection i on i.edition = e.id where i.id = ?),
                                 '$.**.questions[*]') value where value ->> 'kind' = 'key') q
                         where c.inspection = ? and q.id like ?
                           and left(c.reference, 1) = case left(q.id, 1) when '2' then 'C' when '3' then 'P' end
                        returning event""", most, fieldwork.inspection(), fieldwork.inspection(), questions);
    }

    /** Proposes a rating for each standard that people judge. */
    public void judged(String rating) {
        var lead = lead();
        for (int at = 1; at <= 4; at++) {
            var page = fieldwork.path("/evidence/standards/1." + at);
            lead.send(page, page, "rating", rating, "reasons", "As the evidence says");
        }
    }

    /** Writes a sitting down. */
    public void sits() {
        var form = path("/sittings/new");
        var page = panel().send(form, form, Typed.all(Typed.day("day", LocalDate.of(2018, 10, 3)), new String[] {
            "present", "P" + member.id(), "others", "Head of standards"
        }));
        if (page.status() != 303) {
            throw new IllegalStateException("%d:%n%s".formatted(page.status(), page.text()));
        }
    }

    /** The panel decides about one. */
    public Visitor.Page decides(Visitor who, String of, String decision, String why) {
        return who.send(rating(of), rating(of) + "/decide", "decision", decision, "why", why, "sitting", "1");
    }

    /** The panel agrees several as the rules give. */
    public Visitor.Page agrees(Visitor who, String... several) {
        var fields = new java.util.ArrayList<String>();
        for (var of : several) {
            fields.add("agree");
            fields.add(of);
        }
        fields.add("sitting");
        fields.add("1");
        return who.send(path(""), path("/agree"), fields.toArray(String[]::new));
    }
}
