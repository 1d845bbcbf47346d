package org.plumbline.server;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.audit.chain.ChainWalk.NotedSeal;
import org.plumbline.server.audit.chain.Verification;
import org.plumbline.server.audit.chain.Verified;
import org.plumbline.server.database.FoundDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the audit from the command line. */
@Command(
        name = "audit",
        description = "Looks after the record of who did what.",
        subcommands = {AuditCommand.Verify.class},
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return CommandLine.ExitCode.USAGE;
    }

    /** Walks the whole chain. */
    @Command(
            name = "verify",
            description =
                    "Computes every digest and every seal of the audit again, and names each place that does not hold."
                            + " Works while servers run on a database named by PLUMBLINE_DATABASE_URL; the database in a folder"
                            + " is one server's own, and must not be in use.",
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:all of it holds", "1:something does not hold", "2:wrong use, or no database"},
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        @Spec
        private @Nullable CommandSpec spec;

        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "The folder of the server's own database (default: ${DEFAULT-VALUE}).",
                defaultValue = "data")
        private Path data = Path.of("data");

        @Option(
                names = "--database-url",
                paramLabel = "URL",
                hidden = true,
                defaultValue = "${env:PLUMBLINE_DATABASE_URL:-}")
        private String url = "";

        @Option(
                names = "--since",
                paramLabel = "SEAL:DIGEST",
                description = "Also proves that this seal, noted down earlier, is still in the chain.")
        private String since = "";

        @Override
        public Integer call() {
            var line = spec().commandLine();
            var noted = noted(line);
            var started = System.nanoTime();
            try (var database = FoundDatabase.at(data, url)) {
                var connections = database.connections();
                var verification = new Verification(connections, FoundDatabase.transactions(connections));
                var begun = System.nanoTime();
                var verified = verification.verify(noted, (_, _, _, _) -> {});
                tell(verified, begun - started, System.nanoTime() - begun, line.getOut());
                return verified.holds() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
            } catch (IllegalStateException | DataAccessException | TransactionException e) {
                line.getErr().println(e.getMessage());
                line.getErr().flush();
                return CommandLine.ExitCode.USAGE;
            }
        }

        private CommandSpec spec() {
            if (spec == null) {
                throw new IllegalStateException("picocli gives every command its spec");
            }
            return spec;
        }

        private Optional<NotedSeal> noted(CommandLine line) {
            var noted = NotedSeal.of(since);
            if (!since.isEmpty() && noted.isEmpty()) {
                throw new ParameterException(
                        line,
                        "--since wants a seal's number and its digest of 64 hexadecimal digits, such as 12:9f86…; got "
                                + since);
            }
            return noted;
        }

        private static void tell(Verified verified, long opening, long walking, PrintWriter out) {
            verified.faults().forEach(out::println);
            if (verified.faultCount() > verified.faults().size()) {
                out.printf(
                        "… and %,d more%n",
                        verified.faultCount() - verified.faults().size());
            }
            out.printf(
                    "%,d entries (%,d erased, %,d not sealed yet) in %,d seals: %s%n",
                    verified.entries(),
                    verified.erased(),
                    verified.unsealed(),
                    verified.seals(),
                    verified.holds() ? "all of it holds" : "%,d places do not hold".formatted(verified.faultCount()));
            var newest = verified.newest();
            if (newest != null) {
                out.printf(
                        "Newest seal: %s%nKeep it somewhere else; later --since %s proves that it is still there.%n",
                        newest.noted(), newest.noted());
            }
            var seconds = walking / (double) TimeUnit.SECONDS.toNanos(1);
            out.printf(
                    "%.1f seconds, %,.0f entries a second; %.1f seconds to open the database%n",
                    seconds,
                    verified.entries() / Math.max(seconds, 0.001),
                    opening / (double) TimeUnit.SECONDS.toNanos(1));
            out.flush();
        }
    }
}
