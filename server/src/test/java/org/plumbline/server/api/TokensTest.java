package org.plumbline.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.access.Scope;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Program;
import org.plumbline.server.trial.Visitor;

/** Tokens: made by people on a page, shown once, good for what they say, until they end. */
class TokensTest {
    private static final Pattern TOKEN = Pattern.compile("value=\"(plumb_[A-Za-z0-9_-]{43})\"");

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();

    private static String[] form(String name, LocalDate until, String... scopes) {
        var fields = new java.util.ArrayList<>(List.of(
                "name", name,
                "until-day", "" + until.getDayOfMonth(),
                "until-month", "" + until.getMonthValue(),
                "until-year", "" + until.getYear()));
        for (var scope : scopes) {
            fields.add("scopes");
            fields.add(scope);
        }
        return fields.toArray(String[]::new);
    }

    private static String token(Visitor.Page page) {
        var found = TOKEN.matcher(page.text());
        assertThat(found.find()).as(page.text()).isTrue();
        return found.group(1);
    }

    private String made(Visitor visitor, String name, String... scopes) {
        return token(visitor.send("/account/tokens", "/account/tokens", form(name, today.plusDays(30), scopes)));
    }

    private int status(String token) {
        return Program.with(server, token).get("/api/inspections").status();
    }

    private long number(String name) {
        return office.number("select max(id) from api_token where name = ?", name);
    }

    @Test
    void a_token_is_shown_once_and_only_its_digest_is_kept() {
        var tess = Visitor.as(server, office.person("Tess Token"));
        var token = made(tess, "Nightly list", "read");
        assertThat(tess.open("/account/tokens").text()).contains("Nightly list").doesNotContain(token);
        assertThat(office.rows(
                        "select octet_length(digest), digest = sha256(convert_to(?, 'UTF8')) from api_token where name = 'Nightly list'",
                        token))
                .containsExactly(List.of("32", "t"));
        assertThat(status(token)).isEqualTo(200);
        assertThat(tess.open("/account/tokens").text()).doesNotContain("Never");
        assertThat(
                        office.rows(
                                "select detail ->> 'scopes' from audit_entry where action = 'token-made' and subject = 'Nightly list'"))
                .containsExactly(List.of("read"));
    }

    @Test
    void a_form_sent_again_makes_no_second_token() {
        var ruth = Visitor.as(server, office.person("Ruth Replay"));
        var hidden = Visitor.form(ruth.open("/account/tokens").text(), "/account/tokens");
        var form = form("Replayed", today.plusDays(3), "read");
        token(ruth.post("/account/tokens", hidden, form));
        assertThat(ruth.post("/account/tokens", hidden, form).location()).isEqualTo("/account/tokens");
        assertThat(office.number("select count(*) from api_token where name = 'Replayed'"))
                .isEqualTo(1);
    }

    @Test
    void all_that_is_wrong_with_the_form_is_said_at_once() {
        var willy = Visitor.as(server, office.person("Willy Wrong"));
        var page = willy.send("/account/tokens", "/account/tokens", form("", today.plusYears(2), "everything"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Fill this in", "Tick what there is to be ticked", "Choose a day within a year");
        var past = willy.send("/account/tokens", "/account/tokens", form("x", today.minusDays(1)));
        assertThat(past.text()).contains("This day is past", "Tick at least one thing");
    }

    @Test
    void an_ended_token_and_one_past_its_day_and_one_that_never_was_open_nothing() {
        var eve = Visitor.as(server, office.person("Eve Ender"));
        var token = made(eve, "Ended soon", "read");
        eve.send("/account/tokens", "/account/tokens/%d/end".formatted(number("Ended soon")));
        var answer = Program.with(server, token).get("/api/inspections");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        var late = made(eve, "Past soon", "read");
        office.rows("update api_token set made_at = now() - interval '9 days', good_until = current_date - 1"
                + " where name = 'Past soon' returning id");
        assertThat(status(late)).isEqualTo(401);
        assertThat(status("plumb_" + "A".repeat(43))).isEqualTo(401);
        assertThat(status("")).isEqualTo(401);
        assertThat(status("' or 1=1 --")).isEqualTo(401);
    }

    @Test
    void nobody_ends_the_token_of_another_but_an_administrator_ends_any() {
        var olga = Visitor.as(server, office.person("Olga Owner"));
        var token = made(olga, "Of Olga", "read");
        var id = number("Of Olga");
        var other = Visitor.as(server, office.person("Otto Other"));
        var mark = Visitor.form(other.open("/account/tokens").text(), "/account/tokens");
        other.post("/account/tokens/%d/end".formatted(id), mark);
        assertThat(other.open("/people/tokens").status()).isEqualTo(403);
        assertThat(status(token)).isEqualTo(200);
        var anna = Visitor.as(server, office.person("Anna Administrator", Role.ADMINISTRATOR));
        assertThat(anna.open("/people/tokens").text()).contains("Of Olga", "Olga Owner");
        anna.send("/people/tokens", "/people/tokens/%d/end".formatted(id));
        assertThat(status(token)).isEqualTo(401);
        assertThat(office.rows("select person_name, detail ->> 'owner' from audit_entry where action = 'token-ended'"
                        + " and subject = 'Of Olga'"))
                .containsExactly(List.of("Anna Administrator", "Olga Owner"));
    }

    @Test
    void whoever_leaves_takes_their_tokens_along_and_coming_back_opens_none() {
        var lea = office.person("Lea Leaver");
        var token = Program.token(server, lea);
        assertThat(status(token)).isEqualTo(200);
        var admin = Program.of(server, office.person("Ada Admin", Role.ADMINISTRATOR), Scope.PEOPLE);
        assertThat(admin.post("/api/people/%d/leave".formatted(lea.id()), "{}").status())
                .isEqualTo(200);
        assertThat(status(token)).isEqualTo(401);
        assertThat(admin.post("/api/people/%d/come-back".formatted(lea.id()), "{}")
                        .status())
                .isEqualTo(200);
        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void a_scope_narrows_and_never_widens() {
        var narrow = Program.of(server, office.person("Nora Narrow", Role.ADMINISTRATOR), Scope.READ);
        var answer = narrow.get("/api/people");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.codes()).containsExactly("scope.people");
        assertThat(narrow.get("/api/services").status()).isEqualTo(200);
        var wide = Program.of(server, office.person("Wanda Wide"));
        assertThat(wide.get("/api/people").status()).isEqualTo(403);
        assertThat(wide.get("/api/people").codes()).isEmpty();
    }

    @Test
    void a_role_taken_away_is_gone_at_once() {
        var rob = office.person("Rob Role", Role.ADMINISTRATOR);
        var program = Program.of(server, rob);
        assertThat(program.get("/api/people").status()).isEqualTo(200);
        office.rows("delete from office_role where person = ? returning person", rob.id());
        assertThat(program.get("/api/people").status()).isEqualTo(403);
    }

    @Test
    void a_cookie_does_not_open_the_api_and_a_token_does_not_open_pages() {
        var pia = office.person("Pia Pages", Role.ADMINISTRATOR);
        var visitor = Visitor.as(server, pia);
        assertThat(visitor.open("/api/people").status()).isEqualTo(401);
        assertThat(visitor.forge("/api/people", "name", "Forged").status()).isEqualTo(401);
        var program = Program.of(server, pia);
        assertThat(program.get("/people").status()).isEqualTo(302);
        assertThat(program.get("/account/tokens").status()).isEqualTo(302);
        assertThat(program.get("/api/people").answer().headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void walls_hold_for_programs_too() {
        var lead = office.person("Lena Walled", Role.LEAD_INSPECTOR);
        var service = office.service("Walled-off");
        var inspection = office.number(
                "insert into inspection (service, edition, created_by) select ?, min(id), ? from edition where state ="
                        + " 'published' returning id",
                service,
                lead.id());
        office.puts(lead, Role.LEAD_INSPECTOR, inspection);
        var program = Program.of(server, lead);
        assertThat(program.get("/api/inspections/" + inspection).status()).isEqualTo(200);
        office.walls(lead, service);
        assertThat(program.get("/api/inspections/" + inspection).status()).isEqualTo(404);
        assertThat(program.get("/api/inspections/%d/team".formatted(inspection)).status())
                .isEqualTo(404);
        assertThat(program.get("/api/inspections").text()).doesNotContain("Walled-off");
    }
}
