package org.plumbline.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.access.Scope;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.trial.Program;

/** The manual of the API: its examples run as they stand, and its tables are whole. */
class ManualTest {
    private static final Path MANUAL =
            Path.of(System.getProperty("plumbline.root", "..")).resolve("docs/api.md");
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private final TestServer server = TestServer.shared();

    @Test
    void its_examples_run_as_they_stand(@TempDir Path folder) throws IOException, InterruptedException {
        var token = Program.token(server, server.office().person("Mana Manual", Role.ADMINISTRATOR));
        var said = new ArrayList<String>();
        for (var example : examples()) {
            var shell = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", example)
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            shell.environment().put("PLUMBLINE", server.url());
            shell.environment().put("TOKEN", token);
            var running = shell.start();
            said.add(new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(running.exitValue()).as(example + "\n" + said.getLast()).isZero();
        }
        assertThat(said).hasSizeGreaterThan(5);
        assertThat(String.join("\n", said))
                .contains(
                        "\"total\"",
                        "Mereside by curl",
                        "\"nation\":\"wales\"",
                        "form.missing",
                        "form.no-such-day",
                        "\"new\":1");
    }

    /** All but the first, which says where the reader's own server is. */
    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(MANUAL))
                .results()
                .map(found -> found.group(1))
                .skip(1)
                .toList();
    }

    @Test
    void it_has_every_scope_and_every_kind_of_problem() throws IOException {
        var manual = Files.readString(MANUAL);
        Stream.of(Scope.values()).forEach(scope -> assertThat(manual).contains("| `%s` |".formatted(scope.word())));
        var texts = server.context().getBean(Texts.class);
        texts.all().keySet().stream()
                .filter(key -> key.matches("api\\.problems\\..*\\.title"))
                .map(key -> key.split("\\.", -1)[2])
                .forEach(kind -> assertThat(manual).contains("`" + kind + "`"));
    }
}
