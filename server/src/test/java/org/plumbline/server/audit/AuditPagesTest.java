package org.plumbline.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.database.Acting;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Searching the audit, by the pages for it. */
class AuditPagesTest {
    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Office.Someone keeper = office.person("Keeper Of Records", Role.QUALITY_LEAD);
    private final Visitor visitor = Visitor.as(server, keeper);

    @Test
    void an_entry_is_found_by_person_action_inspection_case_day_and_address() {
        var inspector = office.person("Ines Spector");
        var service = office.service("Findable");
        var inspection = inspection(service);
        note(inspector, Deed.of("case-read").on(inspection).about("F-1"));
        var number = office.number("select max(id) from audit_entry where case_reference = 'F-1'");
        for (var question : List.of(
                "who=" + inspector.email(),
                "person=" + inspector.id() + "&action=case-read",
                "where=" + inspection + "&case=F-1",
                "inspection=" + inspection,
                "case=F-1&since-day=1&since-month=1&since-year=2020&until-day=1&until-month=1&until-year=2099",
                "inspection=" + inspection + "&from=")) {
            assertThat(visitor.open("/audit?" + question).text())
                    .as(question)
                    .contains("/audit/entries/" + number + "\"");
        }
        for (var question : List.of(
                "case=F-2",
                "case=F-1&action=signed-in",
                "case=F-1&from=192.0.2.1",
                "case=F-1&until-day=1&until-month=1&until-year=2020",
                "case=F-1&since-day=1&since-month=1&since-year=2099",
                "case=F-1&person=" + keeper.id() + "&action=case-read")) {
            assertThat(visitor.open("/audit?" + question).text())
                    .as(question)
                    .doesNotContain("/audit/entries/" + number + "\"");
        }
    }

    @Test
    void a_search_is_itself_noted_with_what_was_looked_for() {
        visitor.open("/audit?case=LOOKED-FOR-1&action=case-read");
        assertThat(
                        office.rows(
                                "select person, detail->>'action' from audit_entry where action = 'audit-searched' and case_reference = 'LOOKED-FOR-1'"))
                .containsExactly(List.of(Long.toString(keeper.id()), "case-read"));
    }

    @Test
    void pages_follow_one_another_without_a_gap_and_lead_back() {
        var busy = office.person("Busy Person");
        var inspection = inspection(office.service("Busy"));
        for (int deed = 1; deed <= 120; deed++) {
            note(busy, Deed.of("case-read").on(inspection).about("B" + deed));
        }
        var first = visitor.open("/audit?person=" + busy.id()).text();
        assertThat(first)
                .contains("120 entries")
                .contains(">B120<")
                .contains(">B71<")
                .doesNotContain(">B70<");
        assertThat(first).doesNotContain("rel=\"prev\"");
        var second = visitor.open(link(first, "next")).text();
        assertThat(second)
                .contains(">B70<")
                .contains(">B21<")
                .doesNotContain(">B71<")
                .doesNotContain(">B20<");
        var third = visitor.open(link(second, "next")).text();
        assertThat(third).contains(">B20<").contains(">B1<").doesNotContain("rel=\"next\"");
        assertThat(visitor.open(link(third, "prev")).text())
                .contains(">B70<")
                .contains(">B21<")
                .doesNotContain(">B71<");
    }

    @Test
    void beyond_a_thousand_nobody_counts() {
        var old = office.person("Old Hand");
        office.rows(
                "insert into audit_entry (at, digest, person, person_name, action, salt) select now() - n * interval '1 second',"
                        + " audit_digest('s', now() - n * interval '1 second', ?, 'Old Hand', 'signed-in', null, null, null, null, null), ?, 'Old Hand', 'signed-in', 's'"
                        + " from generate_series(1, 1001) n returning id",
                old.id(),
                old.id());
        assertThat(visitor.open("/audit?person=" + old.id()).text()).contains("More than 1,000 entries");
    }

    @Test
    void of_several_people_one_is_chosen_and_of_none_it_is_said() {
        var one = office.person("Twin Alike");
        var other = office.person("Twin Alike");
        var page = visitor.open("/audit?who=twin+alike");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Choose which person you mean")
                .contains(one.email())
                .contains(other.email());
        assertThat(visitor.open("/audit?who=twin+alike&person=" + one.id()).status())
                .isEqualTo(200);
        assertThat(visitor.open("/audit?who=nobody-at-all").text()).contains("Nobody has this name or email address");
        assertThat(visitor.open("/audit?where=no-such-service").text())
                .contains("No inspection fits this name or number");
    }

    @Test
    void what_is_not_right_is_said_all_at_once_and_nothing_is_lost() {
        var page = visitor.open("/audit?who=" + "x".repeat(300)
                + "&since-day=31&since-month=2&since-year=2026&case=%00&from=%27%3B+drop+table+person%3B--");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Use at most 200 characters")
                .contains("Enter a day that exists")
                .contains("Take out the characters that cannot be shown")
                .contains("drop table person");
        assertThat(visitor.open(
                                "/audit?until-day=1&until-month=1&until-year=2025&since-day=2&since-month=1&since-year=2025")
                        .text())
                .contains("The last day must not be before the first");
        assertThat(visitor.open("/audit?before=x&after=%27&person=abc&inspection=9999999999999999999")
                        .status())
                .isEqualTo(200);
        assertThat(visitor.open("/audit?who=%25&where=_").status()).isEqualTo(422);
    }

    @Test
    void what_stands_in_a_subject_is_shown_as_text_and_never_as_a_page() {
        var inspection = inspection(office.service("Scripted"));
        note(
                keeper,
                Deed.of("case-read")
                        .on(inspection)
                        .to("<script>alert(1)</script>")
                        .changed("<b>", "<i>was</i>", "now"));
        var listed = visitor.open("/audit?inspection=" + inspection).text();
        assertThat(listed).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
        var entry = office.number("select max(id) from audit_entry where subject like '%alert%'");
        assertThat(visitor.open("/audit/entries/" + entry).text())
                .contains("&lt;i&gt;was")
                .doesNotContain("<i>was");
    }

    @Test
    void an_entry_shows_what_changed_and_its_place_in_the_chain() {
        var inspection = inspection(office.service("Changed"));
        note(
                keeper,
                Deed.of("case-read")
                        .on(inspection)
                        .about("CH-1")
                        .changed("risk", "low", "high")
                        .changed("same", 1, 1));
        var entry = office.number("select max(id) from audit_entry where case_reference = 'CH-1'");
        server.context().getBean(org.plumbline.server.audit.chain.Sealer.class).sealAll();
        var page = visitor.open("/audit/entries/" + entry).text();
        assertThat(page)
                .contains("What changed")
                .contains(">low<")
                .contains(">high<")
                .doesNotContain("same");
        assertThat(page)
                .contains(office.rows("select encode(digest, 'hex') from audit_entry where id = ?", entry)
                        .getFirst()
                        .getFirst());
        assertThat(page).containsPattern("Seal [0-9]+, place [0-9]+ of [0-9]+, sealed on");
        assertThat(visitor.open("/audit/entries/999999999").status()).isEqualTo(404);
        assertThat(visitor.open("/audit/entries/x").status()).isEqualTo(404);
    }

    @Test
    void a_download_has_all_that_was_found_and_no_formula() {
        var inspection = inspection(office.service("Sheet"));
        note(keeper, Deed.of("case-read").on(inspection).about("=1+1").to("@sum(a1)"));
        note(keeper, Deed.of("case-read").on(inspection).about("S-2").to("two\nlines, \"quoted\""));
        var page = visitor.open("/audit/download.csv?inspection=" + inspection);
        assertThat(page.answer().headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("text/csv;charset=UTF-8");
        assertThat(page.answer().headers().firstValue("Content-Disposition").orElse(""))
                .contains("audit.csv");
        assertThat(page.text())
                .startsWith("entry,at,person,name,action,inspection,case,subject,from,detail,erased\n")
                .contains("audit-downloaded")
                .contains("\"two\nlines, \"\"quoted\"\"\"")
                .contains(",'=1+1,'@sum(a1),");
        assertThat(visitor.open("/audit/download.csv?who=nobody-at-all").location())
                .isEqualTo("/audit");
    }

    private long inspection(long service) {
        return inspection(office, service);
    }

    static long inspection(Office office, long service) {
        var edition = office.number(
                "insert into edition (framework, edition, revision, hash, text_hash, content, state) values ('x', ?, 1, 'x', 'x', '{}'::jsonb, 'published') returning id",
                "e" + service);
        return office.number("insert into inspection (service, edition) values (?, ?) returning id", service, edition);
    }

    private void note(Office.Someone person, Deed deed) {
        note(server, person, deed);
    }

    static void note(TestServer server, Office.Someone person, Deed deed) {
        try {
            Acting.asPerson(person.id(), () -> {
                server.context().getBean(Audit.class).note(deed);
                return true;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(String page, String rel) {
        var at = page.indexOf("rel=\"" + rel + "\" href=\"") + rel.length() + 13;
        return page.substring(at, page.indexOf('"', at)).replace("&amp;", "&");
    }
}
