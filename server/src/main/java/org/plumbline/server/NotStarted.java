package org.plumbline.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.boot.web.server.PortInUseException;

/** Why a server did not start, in words for the person at the command line: nothing has been asked of it yet. */
final class NotStarted {
    private NotStarted() {}

    static String words(Throwable problem) {
        var causes = causes(problem);
        for (var cause : causes) {
            if (cause instanceof PortInUseException port) {
                return "Something else listens on port %d already. Stop it, or give another port with --port."
                        .formatted(port.getPort());
            }
        }
        var last = causes.getLast();
        // these two we throw ourselves, and they say what to do
        if (last instanceof IllegalStateException || last instanceof IllegalArgumentException) {
            return "The server has not started. " + Objects.requireNonNullElse(last.getMessage(), last.toString());
        }
        var all = new StringWriter();
        problem.printStackTrace(new PrintWriter(all, true));
        return "The server has not started. %s%n%n%s".formatted(last, all);
    }

    private static java.util.List<Throwable> causes(Throwable problem) {
        var causes = new ArrayList<Throwable>();
        for (var each = problem; each != null && !causes.contains(each); each = each.getCause()) {
            causes.add(each);
        }
        return causes;
    }
}
