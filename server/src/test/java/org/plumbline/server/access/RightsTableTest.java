package org.plumbline.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.inspection.team.Role;

/** The table of rights in the manual is the one that the server goes by. */
class RightsTableTest {
    private static final Path MANUAL =
            Path.of(System.getProperty("plumbline.root", "..")).resolve("docs/security.md");

    @Test
    void the_manual_says_every_right_and_whose_it_is() throws IOException {
        var table = Stream.of(Right.values()).map(RightsTableTest::row).collect(Collectors.joining("\n"));
        assertThat(Files.readString(MANUAL))
                .as("put this table into docs/security.md")
                .contains("| right | everybody | across the office | on the inspection |\n|---|---|---|---|\n" + table);
    }

    private static String row(Right right) {
        var name = right.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return switch (right.rule()) {
            case Rule.Anyone() -> "| %s | also signed out | | |".formatted(name);
            case Rule.SignedIn() -> "| %s | signed in | | |".formatted(name);
            case Rule.Office(var roles) -> "| %s | | %s | |".formatted(name, words(roles));
            case Rule.OnInspection(var roles, var office) ->
                "| %s | | %s | %s |"
                        .formatted(name, words(office), words(roles))
                        .replace("| |  |", "| | |");
        };
    }

    private static String words(Set<Role> roles) {
        return roles.size() == Role.values().length
                ? "every role"
                : roles.stream().sorted().map(Role::word).collect(Collectors.joining(", "));
    }
}
