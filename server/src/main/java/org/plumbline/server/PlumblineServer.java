package org.plumbline.server;

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
        subcommands = {ServeCommand.class, AuditCommand.class},
        mixinStandardHelpOptions = true)
public class PlumblineServer {
    /** Runs one command. */
    public static void main(String[] arguments) {
        var code = new CommandLine(new PlumblineServer()).execute(arguments);
        if (code != ServeCommand.STAYS) {
            System.exit(code);
        }
    }
}
