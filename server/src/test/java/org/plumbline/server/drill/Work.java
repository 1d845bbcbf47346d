package org.plumbline.server.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.server.trial.Visitor;

/** What people do in a drill, each by the pages for it; and how to see afterwards whether it stands, whole. */
enum Work {
    ADD_SERVICE("""
            select (select count(*) from service where name = m) + (select count(*) from area a join service s
              on s.id = a.service where s.name = m) + (select count(*) from audit_entry
              where action = 'service-added' and subject = m) from (select ?::text as m) as mark""", 5) {
        @Override
        Form asks(Visitor visitor, Desk desk, String mark) {
            return Form.on(visitor.open("/services/new"), "/services/new")
                    .with("name", mark, "nation", "wales", "areas", "North\nEast\nSouth");
        }
    },
    OPEN_INSPECTION("""
            select count(i.id) + count(t.id) + (select count(*) from audit_entry e where e.inspection = min(i.id)
              and e.action = 'inspection-opened') from inspection i left join team_member t on t.inspection = i.id
              where i.why = ?""", 3) {
        @Override
        Form asks(Visitor visitor, Desk desk, String mark) {
            var place = visitor.send("/inspections/new", "/inspections/new").location();
            var opening = place.replaceFirst("^https?://[^/]+", "").replaceFirst("/service$", "");
            answers(visitor, opening + "/service", "service", "" + desk.service());
            answers(visitor, opening + "/edition", "edition", "" + desk.edition());
            answers(visitor, opening + "/dates", desk.days("why", mark));
            answers(visitor, opening + "/lead", "lead", "" + desk.person());
            return Form.on(visitor.open(opening + "/check"), opening + "/check");
        }

        private static void answers(Visitor visitor, String page, String... fields) {
            var answer = visitor.send(page, page, fields);
            if (answer.status() != 303) {
                throw new IllegalStateException(page + " gave " + answer.status());
            }
        }
    },
    ADD_INTERVIEW("""
            select (select count(*) from interview where subject = m) + (select count(*) from audit_entry
              where action = 'interview-added' and subject = m) from (select ?::text as m) as mark""", 2) {
        @Override
        Form asks(Visitor visitor, Desk desk, String mark) {
            var page = desk.path("/interviews/new");
            return Form.on(visitor.open(page), page)
                    .with("subject", mark, "time", "9:30", "minutes", "60")
                    .with("day-day", "4", "day-month", "9", "day-year", "2018");
        }
    },
    TYPE_INDICATOR("""
            select (select count(*) from indicator where name = m) + (select count(*) from audit_entry
              where action = 'indicator-added' and subject = m) from (select ?::text as m) as mark""", 2) {
        @Override
        Form asks(Visitor visitor, Desk desk, String mark) {
            var page = desk.path("/indicators/new");
            return Form.on(visitor.open(page), page)
                    .with("title_en", mark, "indicator", mark.replace(' ', '-'), "value", "41.5")
                    .with("unit", "percent", "better", "lower", "source", "Made for a drill");
        }
    },
    MOVE_MILESTONE("""
            select (select count(*) from milestone_date where reason = m) + (select count(*) from audit_entry
              where action = 'milestone-moved' and detail ->> 'reason' = m) from (select ?::text as m) as mark""", 2) {
        @Override
        Form asks(Visitor visitor, Desk desk, String mark) {
            var action = desk.path("/milestones/draft-to-service/move");
            var shown = visitor.send(desk.path("/milestones/draft-to-service"), action, desk.moves(mark));
            return Form.on(shown, action);
        }
    },
    MOVE_CASE("""
            select (select count(*) from allocation where reason = m) + (select count(*) from audit_entry
              where action = 'case-moved' and detail ->> 'reason' = m) from (select ?::text as m) as mark""", 2) {
        @Override
        Form asks(Visitor visitor, Desk desk, String mark) {
            var action = desk.path("/allocation/move");
            var page = visitor.open(action + "?marking=first&case=" + desk.drawn());
            var other = ASSESSOR.matcher(page.text());
            if (!other.find()) {
                throw new IllegalStateException("nobody to move a case to:\n" + page.text());
            }
            return Form.on(page, action).with("assessor", other.group(1), "reason", mark);
        }
    };

    private static final Pattern ASSESSOR = Pattern.compile("name=\"assessor\" type=\"radio\" value=\"([^\"]+)\"");

    private final String standing;
    private final int whole;

    Work(String standing, int whole) {
        this.standing = standing;
        this.whole = whole;
    }

    /** The last form of the work, filled in: to send it is to have it done. */
    abstract Form asks(Visitor visitor, Desk desk, String mark);

    /** A query that counts the rows that the work with a mark has left. */
    String standing() {
        return standing;
    }

    /** How many rows there are when the work is done, all of it and once. */
    int whole() {
        return whole;
    }

    /** A form filled in: where it goes, and names and values in turn. */
    record Form(String action, List<String> fields) {
        static Form on(Visitor.Page page, String action) {
            return new Form(action, Visitor.form(page.text(), action));
        }

        Form with(String... more) {
            var all = new ArrayList<>(fields);
            all.addAll(List.of(more));
            return new Form(action, all);
        }

        Visitor.Page send(Visitor visitor) {
            return visitor.post(action, fields);
        }
    }
}
