package org.plumbline.server;

import ch.qos.logback.classic.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that need a database: {@code serve}, and those that look after what it keeps. */
@SpringBootApplication
@Modulithic(systemName = "Plumbline server")
@Command(
        name = "plumbline",
        description = "Runs inspections of public services.",
        subcommands = {ServeCommand.class, AuditCommand.class, BackupCommand.class, RestoreCommand.class},
        mixinStandardHelpOptions = true)
public class PlumblineServer {
    /** Runs one command. */
    public static void main(String[] arguments) {
        onlyWarnings();
        var code = new CommandLine(new PlumblineServer()).execute(arguments);
        if (code != ServeCommand.STAYS) {
            System.exit(code);
        }
    }

    /** Until the server's own settings say otherwise, a command speaks for itself and libraries only warn. */
    static void onlyWarnings() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }
}
