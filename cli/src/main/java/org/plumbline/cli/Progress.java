package org.plumbline.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** How far long work has come, on a terminal; nothing anywhere else. */
final class Progress {
    private static final int WIDTH = 24;

    private final PrintWriter to;
    private final int all;
    private final boolean shown;
    private int done;

    Progress(PrintWriter to, int all) {
        this.to = to;
        this.all = all;
        shown = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        show("");
    }

    /** One thing more is done. */
    synchronized void done(String name) {
        done++;
        show(name);
    }

    /** The line is wiped, so that what follows starts clean. */
    void over() {
        if (shown) {
            to.print("\r\u001B[K");
            to.flush();
        }
    }

    private void show(String name) {
        if (shown) {
            int full = all == 0 ? WIDTH : WIDTH * done / all;
            to.print("\r\u001B[K[%s%s] %d of %d  %s"
                    .formatted("#".repeat(full), " ".repeat(WIDTH - full), done, all, name));
            to.flush();
        }
    }
}
