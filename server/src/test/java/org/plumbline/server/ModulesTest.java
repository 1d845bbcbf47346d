package org.plumbline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Each package is one feature, and looks only into those that its door names; the manual's diagram says which. */
class ModulesTest {
    private static final Path MANUAL =
            Path.of(System.getProperty("plumbline.root", "..")).resolve("docs/modules.md");

    private final ApplicationModules modules = ApplicationModules.of(PlumblineServer.class);

    @Test
    void features_look_only_where_their_doors_allow() {
        modules.verify();
    }

    @Test
    void their_diagram_is_drawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }

    @Test
    void the_manuals_diagram_is_the_one_that_the_code_has() throws IOException {
        var drawn = new ModulesDrawn(modules).page();
        var fresh = Path.of("target/modules.md");
        Files.createDirectories(fresh.resolveSibling(""));
        Files.writeString(fresh, drawn);
        assertThat(Files.exists(MANUAL) ? Files.readString(MANUAL) : "")
                .as("put server/target/modules.md in the place of docs/modules.md")
                .isEqualTo(drawn);
    }
}
