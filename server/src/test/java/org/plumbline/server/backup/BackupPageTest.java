package org.plumbline.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Visitor;

/** A backup of a server at work, by its administrator. */
class BackupPageTest {
    private final TestServer server = TestServer.shared();

    @Test
    void an_administrator_downloads_one_and_it_is_noted() {
        var administrator = server.office().person("Abe Minister", Role.ADMINISTRATOR);
        var visitor = Visitor.as(server, administrator);
        assertThat(visitor.open("/backup").text()).contains("plumbline restore plumbline-20");
        var made = visitor.send("/backup", "/backup");
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.answer().headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"plumbline-\\d{4}-\\d{2}-\\d{2}T\\d{4}\\.backup\"");
        assertThat(made.text()).contains("tables/person.csv", "manifest.json");
        assertThat(server.office().rows("select action from audit_entry where person = ?", administrator.id()))
                .contains(List.of("backup-made"));
    }

    @Test
    void nobody_else_does() {
        for (var role : List.of(Role.LEAD_INSPECTOR, Role.SUPPORT_STAFF, Role.QUALITY_LEAD)) {
            var visitor = Visitor.as(server, server.office().person("Noel Perator", role));
            assertThat(visitor.open("/backup").status()).as(role.word()).isEqualTo(403);
        }
        assertThat(Visitor.to(server).forge("/backup").status()).isNotEqualTo(200);
    }
}
