package org.plumbline.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Who may serve is shown with what stands against the others; a list of people is taken whole or not at all. */
class DeployabilityTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();

    private Visitor.Page ask(Visitor visitor, long service, int from) {
        return visitor.open("/people/deployability?service=" + service
                + "&role=inspector&day-day=1&day-month=6&day-year=2026&from=" + from);
    }

    /** Every page of the answer, one after the other: other tests have made people too. */
    private String all(Visitor visitor, long service) {
        var all = new StringBuilder();
        for (int from = 0; ; from += 50) {
            var page = ask(visitor, service, from).text();
            all.append(page);
            if (!page.contains("from=" + (from + 50))) {
                return all.toString();
            }
        }
    }

    @Test
    void each_reason_is_named_and_who_may_serve_stands_first() {
        var service = office.service("Deployed Service");
        var trained = office.person("Aaa Trained");
        var tied = office.person("Aaa Tied");
        var outdated = office.person("Aaa Outdated");
        var own = office.person("Aaa Own");
        office.walls(tied, service);
        office.rows("update person set own_service = ? where id = ? returning 1", service, own.id());
        for (var person : List.of(trained, tied, own)) {
            office.rows(
                    "insert into training (person, course, passed_on) values (?, 'Cases', '2026-01-01') returning 1",
                    person.id());
        }
        office.rows(
                "insert into training (person, course, passed_on, valid_until) values (?, 'Cases', '2020-01-01', '2022-01-01') returning 1",
                outdated.id());
        var visitor = Visitor.as(server, office.person("Support Sees", Role.SUPPORT_STAFF));
        var page = all(visitor, service);
        assertThat(page).containsPattern("[0-9]+ of [0-9]+ may serve");
        assertThat(row(page, "Aaa Trained")).contains("Yes");
        assertThat(row(page, "Aaa Tied")).contains("Has declared an interest").doesNotContain("Yes");
        assertThat(row(page, "Aaa Outdated")).contains("Training does not count on this day");
        assertThat(row(page, "Aaa Own")).contains("Works for this service");
        assertThat(page.indexOf("Aaa Trained")).isLessThan(page.indexOf("Aaa Tied"));
    }

    @Test
    void nothing_is_answered_before_the_question_is_whole_and_nothing_to_who_may_not_see_it() {
        var visitor = Visitor.as(server, office.person("Lead Sees", Role.LEAD_INSPECTOR));
        assertThat(visitor.open("/people/deployability").text()).doesNotContain("may serve</h2>");
        assertThat(visitor.open("/people/deployability?service=x&role=king&day-day=31&day-month=2&day-year=2026")
                        .text())
                .contains("Enter a day that exists");
        assertThat(ask(Visitor.as(server, office.person("Plain Sees Not")), 1, 0)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_list_of_people_is_taken_whole() {
        office.service("Imported Service");
        var service = office.rows("select name from service where name like 'Imported Service%'")
                .getFirst()
                .getFirst();
        var page = send("""
                name,email,roles,service,language
                Imp One,imp.one@office.example,inspector; analyst,%s,cy
                "Imp, Two",imp.two@office.example,,,
                """.formatted(service));
        assertThat(page.location()).isEqualTo("/people");
        assertThat(office.rows("select p.language, s.name from person p join service s on s.id = p.own_service"
                        + " where p.email = 'imp.one@office.example'"))
                .containsExactly(List.of("cy", service));
        assertThat(office.rows("select o.role from office_role o join person p on p.id = o.person"
                        + " where p.email = 'imp.one@office.example' order by 1"))
                .containsExactly(List.of("analyst"), List.of("inspector"));
        assertThat(office.rows("select 1 from account a join person p on p.id = a.person"
                        + " where p.email like 'imp.%@office.example' and a.password is null"))
                .hasSize(2);
    }

    @Test
    void of_a_list_with_faults_every_one_is_told_and_nobody_is_added() {
        var page = send("""
                name,email,roles,service,language
                Bad One,bad.one@office.example,king,Nowhere,fr
                Bad Two,BAD.one@office.example,,,
                ,nothing,,,
                """);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Choose roles from the list", "Choose a service from the list", "Choose a language")
                .contains("This address stands in the list twice", "Fill this in", "Enter an email address")
                .contains("Faults: 6");
        assertThat(office.rows("select 1 from person where email ilike 'bad.one@%'"))
                .isEmpty();
        assertThat(send("no header at all").status()).isEqualTo(422);
        assertThat(send("").text()).contains("Choose a file");
    }

    private Visitor.Page send(String csv) {
        var administrator = Visitor.as(server, office.person("Imp Keeper", Role.ADMINISTRATOR));
        return administrator.sendFile(
                "/people/import", "/people/import", "people.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String page, String name) {
        var from = page.indexOf(name);
        return page.substring(from, page.indexOf("</tr>", from));
    }
}
