package org.plumbline.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** Taking folders in and out by the pages for it. */
class ExchangePagesTest {
    private static final String IMPORT = "/inspections/import";

    private final TestServer server = TestServer.shared();
    private final Office office = server.office();
    private final Folder example = Trips.example("west-london-2016");
    private Office.Someone lead = new Office.Someone(0, "", "");

    @BeforeEach
    void somebody_who_leads() {
        lead = office.person("Leah Dover", Role.LEAD_INSPECTOR);
    }

    private static byte[] zip(Folder folder) {
        try {
            var out = new ByteArrayOutputStream();
            folder.zipTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String sent(Visitor who, Folder folder) {
        var answer = who.sendFile(IMPORT, IMPORT, "folder.zip", zip(folder));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private static long number(String location) {
        return Long.parseLong(location.replaceAll(".*/", ""));
    }

    @Test
    void a_lead_sends_a_folder_looks_at_it_takes_it_in_and_takes_it_out_again() {
        var visitor = Visitor.as(server, lead);
        var preview = sent(visitor, example);
        assertThat(visitor.open(preview).text())
                .contains(
                        "West London Tri-Borough Youth Offending Service",
                        "sqs/2012, 1",
                        "14 December 2015",
                        ">1,283<");
        var hidden = Visitor.form(visitor.open(preview).text(), preview);
        var taken = visitor.post(preview, hidden, "lead", "" + lead.id());
        assertThat(taken.location()).matches("/inspections/\\d+");
        assertThat(visitor.post(preview, hidden, "lead", "" + lead.id()).location())
                .as("the same form sent again")
                .isEqualTo(taken.location());
        var inspection = number(taken.location());
        assertThat(visitor.open("/inspections/%d/folder".formatted(inspection)).text())
                .contains("answers.csv", "texts/", "24 files");
        var out = FolderZip.read(visitor.download("/inspections/%d/folder/zip".formatted(inspection)));
        Trips.same(((Loaded.Good<Folder>) out).value(), example);
        assertThat(office.rows(
                        "select action from audit_entry where inspection = ? and person = ? order by id",
                        inspection,
                        lead.id()))
                .containsExactly(List.of("folder-taken-in"), List.of("folder-taken-out"));
        assertThat(office.rows("select count(*) from folder_upload where sent_by = ?", lead.id()))
                .containsExactly(List.of("0"));
    }

    @Test
    void an_administrator_takes_it_in_for_a_lead_and_sees_none_of_it_after() {
        var administrator = office.person("Adam Minister", Role.ADMINISTRATOR);
        var visitor = Visitor.as(server, administrator);
        var preview = sent(visitor, example);
        var inspection = number(visitor.send(preview, preview, "lead", "" + lead.id(), "person-0", lead.email())
                .location());
        assertThat(visitor.open("/inspections/%d/folder".formatted(inspection)).status())
                .isEqualTo(403);
        assertThat(visitor.open("/inspections/%d/folder/zip".formatted(inspection))
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.as(server, lead)
                        .open("/inspections/%d/folder".formatted(inspection))
                        .status())
                .isEqualTo(200);
        assertThat(office.rows(
                        "select reference, role from team_member where inspection = ? and person = ? order by id",
                        inspection,
                        lead.id()))
                .containsExactly(List.of("A1", "practice-assessor"), List.of("P" + lead.id(), "lead-inspector"));
        var stranger = office.person("Stan Ranger", Role.LEAD_INSPECTOR);
        assertThat(Visitor.as(server, stranger)
                        .open("/inspections/%d/folder/zip".formatted(inspection))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_shown_in_a_table_and_nothing_is_kept() {
        var visitor = Visitor.as(server, lead);
        var faulty = Trips.with(example, "caseload.csv", "case,colour\n<script>alert(1)</script>,red\n");
        var page = visitor.sendFile(IMPORT, IMPORT, "folder.zip", zip(faulty));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("FI012", "colour").doesNotContain("<script>alert");
        assertThat(visitor.sendFile(IMPORT, IMPORT, "", new byte[0]).text()).contains("Choose a zip file");
        assertThat(visitor.sendFile(
                                IMPORT,
                                IMPORT,
                                "x.zip",
                                "'; drop table person; --".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .text())
                .contains("EX001");
        assertThat(visitor.sendFile(IMPORT, IMPORT, "../../x.zip", new byte[1 << 20])
                        .status())
                .isEqualTo(422);
        assertThat(office.rows("select count(*) from folder_upload where sent_by = ?", lead.id()))
                .containsExactly(List.of("0"));
    }

    @Test
    void who_is_who_must_be_somebody_who_may_be_there() {
        var visitor = Visitor.as(server, lead);
        var preview = sent(visitor, example);
        var page = visitor.send(preview, preview, "lead", "99999999", "person-0", "nobody@nowhere.example");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Choose somebody from the list", "Nobody here has the address nobody@nowhere.example");
        var peer = office.person("Paula Eer");
        office.rows("insert into service (name) values ('West London Tri-Borough Youth Offending Service')"
                + " on conflict (lower(name)) do update set version = service.version returning id");
        office.rows(
                "update person set own_service = (select id from service where name like 'West London Tri%') where id = ? returning id",
                peer.id());
        var refused = visitor.send(preview, preview, "lead", "" + lead.id(), "person-0", peer.email());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("EX006", "Paula Eer works for West London");
    }

    @Test
    void nobody_takes_in_what_somebody_else_sent() {
        var preview = sent(Visitor.as(server, lead), example);
        var other = office.person("Olga Ther", Role.LEAD_INSPECTOR);
        assertThat(Visitor.as(server, other).open(preview).location()).isEqualTo(IMPORT);
        for (var role : List.of(Role.INSPECTOR, Role.SUPPORT_STAFF, Role.QUALITY_LEAD)) {
            assertThat(Visitor.as(server, office.person("Nona Mission", role))
                            .open(IMPORT)
                            .status())
                    .as(role.word())
                    .isEqualTo(403);
        }
        assertThat(Visitor.to(server).open(IMPORT).location()).endsWith("/sign-in");
    }
}
