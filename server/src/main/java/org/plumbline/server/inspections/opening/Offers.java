package org.plumbline.server.inspections.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.inspections.Named;
import org.plumbline.server.inspections.team.Serving;
import org.plumbline.server.pages.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be chosen in answer to each question. */
@Component
class Offers {
    /** More than this on one page, and people search. */
    static final int MOST = 50;

    private final JdbcClient database;
    private final Serving serving;

    Offers(JdbcClient database, Serving serving) {
        this.database = database;
        this.serving = serving;
    }

    /** Services whose names hold these words, less those that the person is walled off from. */
    List<Choice> services(String search) {
        return database.sql("""
                        select id, name, region from service
                         where closed_on is null and not id = any (my_walls()) and position(lower(?) in lower(name)) > 0
                         order by name limit ?""")
                .param(search)
                .param(MOST + 1)
                .query((row, _) ->
                        new Choice(Long.toString(row.getLong("id")), row.getString("name"), row.getString("region")))
                .list();
    }

    boolean hasService(long service) {
        return database.sql(
                                "select count(*) from service where id = ? and closed_on is null and not id = any (my_walls())")
                        .param(service)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many services the person is walled off from. */
    int walled() {
        return database.sql("select cardinality(my_walls())")
                .query(Integer.class)
                .single();
    }

    /** The areas of the service, by their numbers. */
    List<Choice> areas(Draft draft) {
        return database
                .sql("select id, name from area where service = ? order by position, name")
                .param(draft.service())
                .query(Named.class)
                .list()
                .stream()
                .map(it -> new Choice(Long.toString(it.id()), it.name()))
                .toList();
    }

    /** Editions in use, newest first. */
    List<Choice> editions(String language) {
        return database.sql("""
                        select id, case when ? = 'cy' and title_cy <> '' then title_cy else title_en end as title, framework, edition,
                               revision
                          from edition where state = 'published'
                         order by edition desc, framework, revision desc""")
                .param(language)
                .query((row, _) -> new Choice(
                        Long.toString(row.getLong("id")),
                        row.getString("title") + " " + row.getString("edition"),
                        "%s/%s · %d"
                                .formatted(
                                        row.getString("framework"), row.getString("edition"), row.getInt("revision"))))
                .list();
    }

    /** Earlier inspections of the service. */
    List<Choice> earlier(Draft draft) {
        return database.sql("""
                        select i.id, e.title_en || ' ' || e.edition || coalesce(', ' || to_char(i.fieldwork_from, 'YYYY-MM-DD'), '') as name
                          from inspection i join edition e on e.id = i.edition
                         where i.service = ? order by i.fieldwork_from desc nulls last, i.id desc limit 20""").param(draft.service()).query(Named.class).list().stream()
                .map(it -> new Choice(Long.toString(it.id()), it.name()))
                .toList();
    }

    /** The lead inspectors whose names hold these words: who may lead, and who may not, and why. */
    Leads leads(Draft draft, String search) {
        var people = database.sql("""
                        select p.id, p.name from person p
                         where p.left_on is null and position(lower(?) in lower(p.name)) > 0
                           and exists (select 1 from office_role o where o.person = p.id and o.role = 'lead-inspector')
                         order by p.name, p.id limit ?""")
                .param(search)
                .param(MOST + 1)
                .query(Named.class)
                .list();
        var said = serving.said(people.stream().map(Named::id).toList(), Role.LEAD_INSPECTOR, visit(draft));
        var may = new ArrayList<Choice>();
        var mayNot = new ArrayList<Refused>();
        for (var person : people) {
            var it = Objects.requireNonNull(said.get(person.id()));
            if (it.mayServe()) {
                may.add(new Choice(
                        Long.toString(person.id()),
                        person.name(),
                        it.warnings().stream().findFirst().orElse("")));
            } else {
                mayNot.add(new Refused(person.name(), it.against()));
            }
        }
        return new Leads(may, mayNot);
    }

    /** Those who may lead, with the key of a warning for a hint, and those who may not. */
    record Leads(List<Choice> may, List<Refused> mayNot) {}

    /** What stands against this lead, by key. */
    List<String> against(Draft draft, long lead) {
        var holds = database.sql("""
                        select count(*) from person p join office_role o on o.person = p.id and o.role = 'lead-inspector'
                         where p.id = ? and p.left_on is null""").param(lead).query(Integer.class).single();
        if (holds == 0) {
            return List.of("opening.problems.no-lead");
        }
        var said =
                serving.said(List.of(lead), Role.LEAD_INSPECTOR, visit(draft)).get(lead);
        return said == null ? List.of("opening.problems.no-lead") : said.against();
    }

    private static Serving.Visit visit(Draft draft) {
        return new Serving.Visit(
                0, draft.service() == null ? 0 : draft.service(), draft.fieldworkFrom(), draft.fieldworkUntil());
    }
}
