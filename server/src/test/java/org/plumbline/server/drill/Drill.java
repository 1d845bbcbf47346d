package org.plumbline.server.drill;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.server.PlumblineServer;
import picocli.CommandLine;

/** What an operator runs after a drill. */
final class Drill {
    private Drill() {}

    /** What {@code plumbline audit verify} says. */
    static String verify(String... options) {
        var out = new StringWriter();
        var arguments = new ArrayList<>(List.of("audit", "verify"));
        arguments.addAll(List.of(options));
        new CommandLine(new PlumblineServer())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments.toArray(String[]::new));
        return out.toString();
    }
}
