package org.plumbline.server.editions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Looks;
import org.plumbline.server.trial.Visitor;

/** The pages of editions as people see them. */
class EditionLooksTest {
    private final TestServer server = TestServer.shared();

    @Test
    void its_pages_are_without_fault_wide_and_narrow_in_both_languages() {
        var keeper = server.office().person("Editions Looker", Role.ADMINISTRATOR);
        var visitor = Visitor.as(server, keeper);
        var draft = visitor.sendFile(
                        "/editions/upload",
                        "/editions/upload",
                        "edition.yaml",
                        Editioned.yaml("looks", 1).getBytes(UTF_8))
                .location();
        var id = server.office()
                .number("select id from edition where framework = 'yos' and edition = '2021' and state = 'published'");
        try (var looks = new Looks();
                var browser = looks.signedIn(server, keeper, true)) {
            var page = browser.newPage();
            assertThat(looks.at(page, "/editions", "editions")).isEmpty();
            assertThat(looks.at(page, draft, "edition-draft")).isEmpty();
            assertThat(looks.at(page, "/editions/%d?q=court".formatted(id), "edition"))
                    .isEmpty();
            assertThat(looks.at(page, "/editions/%d/changes".formatted(id), "edition-changes"))
                    .isEmpty();
            page.navigate("/editions/upload");
            page.getByLabel("The edition's file")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "bad.yaml",
                            "application/yaml",
                            Editioned.yaml("looks-bad", 1)
                                    .replace("rule: pooled", "rule: guessed")
                                    .getBytes(UTF_8)));
            page.getByText("Upload and check").click();
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.getByText("FI004").count()).isEqualTo(1);
            assertThat(looks.at(page, "/editions/upload", "edition-upload")).isEmpty();
        }
    }
}
