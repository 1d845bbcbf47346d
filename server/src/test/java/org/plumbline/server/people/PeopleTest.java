package org.plumbline.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** An administrator adds people, helps them in, changes what they hold, and sees them off. */
class PeopleTest {
    private static final Pattern LINK = Pattern.compile("id=\"link\">http://[^/]+(/way-in/[^<]+)<");
    private static final String PASSWORD = "lantern otter gravel";

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Visitor administrator = Visitor.as(server, office.person("Ann Keeper", Role.ADMINISTRATOR));

    private String added(String name, String email, String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of("name", name, "email", email));
        fields.addAll(java.util.List.of(more));
        var page = administrator.send("/people/new", "/people/new", fields.toArray(String[]::new));
        assertThat(page.status()).as(page.text()).isEqualTo(303);
        return page.location();
    }

    private String link(String person) {
        var page = administrator.send(person, person + "/link");
        var found = LINK.matcher(page.text());
        assertThat(found.find()).as(page.text()).isTrue();
        return found.group(1);
    }

    @Test
    void somebody_is_added_handed_a_link_chooses_a_password_and_works() {
        var person = added("Nia New", "nia.new@office.example", "roles", "inspector", "roles", "analyst");
        assertThat(administrator.open(person).text())
                .contains("Nia New is added")
                .contains("Not chosen yet");
        var link = link(person);
        var visitor = Visitor.to(server);
        assertThat(visitor.open(link).text()).contains("Nia New").contains("Choose a password");
        assertThat(visitor.send(link, link, "password", "nia new is me", "again", "other")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.send(link, link, "password", PASSWORD, "again", PASSWORD)
                        .location())
                .endsWith("/sign-in");
        assertThat(Visitor.to(server).open(link).status()).as("good once").isEqualTo(410);
        assertThat(visitor.send("/sign-in", "/sign-in", "email", "NIA.new@office.example", "password", PASSWORD)
                        .status())
                .isEqualTo(303);
        assertThat(visitor.open("/account").text()).contains("Nia New");
        assertThat(visitor.open("/people").status()).isEqualTo(403);
    }

    @Test
    void a_new_link_ends_the_one_before_the_password_and_every_session() {
        var someone = office.person("Rhys Lost");
        var session = Visitor.as(server, someone);
        var first = link("/people/" + someone.id());
        var second = link("/people/" + someone.id());
        assertThat(session.open("/account").location()).endsWith("/sign-in");
        assertThat(Visitor.to(server).open(first).status()).isEqualTo(410);
        assertThat(Visitor.to(server).open(second).status()).isEqualTo(200);
        var old =
                Visitor.to(server).send("/sign-in", "/sign-in", "email", someone.email(), "password", Office.PASSWORD);
        assertThat(old.status()).isEqualTo(422);
        office.rows("update way_in set good_until = now() where person = ? returning 1", someone.id());
        assertThat(Visitor.to(server).open(second).status()).as("too old").isEqualTo(410);
        assertThat(office.rows("select 1 from way_in where encode(digest, 'escape') like ?", "%" + second + "%"))
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_nothing_entered_is_lost() {
        var page = administrator.send(
                "/people/new",
                "/people/new",
                "name",
                " ",
                "email",
                "<b>nobody</b>",
                "roles",
                "king",
                "own-service",
                "0",
                "language",
                "fr");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Fill this in", "Enter an email address", "Choose roles from the list")
                .contains("Choose a service from the list", "Choose a language")
                .contains("&lt;b>nobody&lt;/b>")
                .doesNotContain("<b>nobody");
        var long_ = administrator.send("/people/new", "/people/new", "name", "x".repeat(1_000_000), "email", "a@b");
        assertThat(long_.status()).isEqualTo(422);
        assertThat(long_.text()).contains("Use at most 200 characters");
    }

    @Test
    void two_people_cannot_have_one_address_in_any_case() {
        var someone = office.person("Siân Same");
        var page = administrator.send(
                "/people/new",
                "/people/new",
                "name",
                "Other",
                "email",
                someone.email().toUpperCase(java.util.Locale.ROOT));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Somebody with this address is here already");
    }

    @Test
    void a_form_pressed_twice_adds_one_person() {
        var hidden = Visitor.form(administrator.open("/people/new").text(), "/people/new");
        var first = administrator.post("/people/new", hidden, "name", "Tom Twice", "email", "tom.twice@office.example");
        var second =
                administrator.post("/people/new", hidden, "name", "Tom Twice", "email", "tom.twice@office.example");
        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(office.rows("select 1 from person where name = 'Tom Twice'")).hasSize(1);
    }

    @Test
    void of_two_who_change_the_same_person_the_second_is_told_what_changed() {
        var someone = office.person("Una Both", Role.EDITOR);
        var path = "/people/" + someone.id();
        var other = Visitor.as(server, office.person("Bob Keeper", Role.ADMINISTRATOR));
        var late = Visitor.form(administrator.open(path).text(), path);
        other.send(path, path, "name", "Una Changed", "email", someone.email(), "roles", "translator");
        var told = administrator.post(path, late, "name", "Una Mine", "email", someone.email(), "roles", "editor");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text())
                .contains("Somebody else has changed this", "Bob Keeper", "Una Changed", "Una Mine")
                .contains("Translator");
        assertThat(office.rows("select name from person where id = ?", someone.id()))
                .containsExactly(java.util.List.of("Una Changed"));
        var again = administrator.post(
                path, Visitor.form(told.text(), path), "name", "Una Mine", "email", someone.email(), "roles", "editor");
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    void who_leaves_is_out_at_once_and_may_come_back() {
        var someone = office.person("Vic Leaver");
        var path = "/people/" + someone.id();
        var visitor = Visitor.as(server, someone);
        administrator.send(path, path + "/leave");
        assertThat(visitor.open("/").location()).endsWith("/sign-in");
        var refused =
                Visitor.to(server).send("/sign-in", "/sign-in", "email", someone.email(), "password", Office.PASSWORD);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(administrator.open(path).text()).contains("Has left");
        administrator.send(path, path + "/come-back");
        assertThat(Visitor.as(server, someone).open("/").status()).isEqualTo(200);
    }

    @Test
    void a_lock_is_undone() {
        var someone = office.person("Wyn Locked");
        office.rows(
                "update account set failures = 5, locked_until = now() + interval '15 minutes' where person = ? returning 1",
                someone.id());
        var path = "/people/" + someone.id();
        assertThat(administrator.open("/people?search=" + someone.email()).text())
                .contains("Locked");
        administrator.send(path, path + "/unlock");
        assertThat(Visitor.as(server, someone).open("/").status()).isEqualTo(200);
    }

    @Test
    void the_list_is_searched_by_name_and_address_and_has_pages() {
        for (int number = 0; number < 52; number++) {
            office.number(
                    "insert into person (name, email) values (?, ?) returning id",
                    "Paged Person %02d".formatted(number),
                    "paged.%d@pages.example".formatted(number));
        }
        var first = administrator.open("/people?search=PAGES.example").text();
        assertThat(first)
                .contains("Paged Person 00", "Paged Person 49", "Next page")
                .doesNotContain("Paged Person 50");
        var second = administrator.open("/people?search=PAGES.example&from=50").text();
        assertThat(second).contains("Paged Person 51", "Previous page").doesNotContain("Paged Person 49");
        assertThat(administrator.open("/people?search=%25").text()).contains("Nobody is called so");
        assertThat(administrator.open("/people?search=%27%3Bdrop&from=-1").status())
                .isEqualTo(200);
    }

    @Test
    void what_ties_somebody_to_a_service_keeps_them_from_its_inspections_at_once() {
        var service = office.service("Tied Service");
        var edition =
                office.number("insert into edition (framework, edition, revision, hash, text_hash, content, state)"
                        + " values ('ties', '1', 1, '', '', '{}', 'draft') returning id");
        var inspection =
                office.number("insert into inspection (service, edition) values (?, ?) returning id", service, edition);
        var peer = office.person("Yan Tied");
        office.puts(peer, Role.INSPECTOR, inspection);
        var visitor = Visitor.as(server, peer);
        assertThat(visitor.open("/account/interests").text()).contains("None declared");
        var wrong = visitor.send("/account/interests", "/account/interests", "from-day", "31", "from-month", "2");
        assertThat(wrong.text()).contains("Choose a service", "Choose what ties them", "Enter a day that exists");
        visitor.send("/account/interests", "/account/interests", "service", Long.toString(service), "kind", "relation");
        assertThat(visitor.open("/account/interests").text())
                .contains("Tied Service")
                .doesNotContain("End today");
        assertThat(office.rows("select 1 from interest where person = ? and service = ?", peer.id(), service))
                .hasSize(1);
        assertThat(visitor.open("/").text()).doesNotContain("/inspections/" + inspection);
        var ties = "/people/" + peer.id() + "/ties";
        var interest = office.number("select id from interest where person = ?", peer.id());
        var end = "/people/" + peer.id() + "/interests/" + interest + "/end";
        assertThat(administrator.send(ties, end).location()).endsWith(ties);
        assertThat(administrator.open(ties).text()).doesNotContain("End today");
    }

    @Test
    void training_is_added_and_taken_away() {
        var someone = office.person("Zoe Trained");
        var ties = "/people/" + someone.id() + "/ties";
        var add = "/people/" + someone.id() + "/training";
        var wrong = administrator.send(ties, add, "course", "");
        assertThat(wrong.status()).isEqualTo(422);
        administrator.send(
                ties, add, "course", "Case assessment", "passed-day", "3", "passed-month", "4", "passed-year", "2026");
        assertThat(administrator.open(ties).text()).contains("Case assessment", "3 April 2026", "Does not run out");
        var training = office.number("select id from training where person = ?", someone.id());
        administrator.send(ties, add + "/" + training + "/remove");
        assertThat(administrator.open(ties).text()).contains("None recorded");
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var path : new String[] {"/people/999999999", "/people/abc", "/people/999999999/ties"}) {
            assertThat(administrator.open(path).status()).as(path).isEqualTo(404);
        }
    }
}
