package org.plumbline.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.server.access.Standing;
import org.plumbline.server.database.Acting;
import org.plumbline.server.exchange.Exchange;
import org.plumbline.server.exchange.Folder;
import org.plumbline.server.exchange.Newcomers;
import org.plumbline.server.exchange.TakenIn;
import org.plumbline.server.signin.Demonstration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demonstration when the server starts with {@code --demo}, once for a database, and only in a new one. */
@Component
@Order(10)
class Demo implements ApplicationRunner, Demonstration {
    private static final long LOCK = 901;
    private static final String COURSE = "Case assessment";
    private static final LocalDate PASSED = LocalDate.of(2009, 3, 2);

    /** The one example whose service has a contact here: nobody stands for several. */
    private static final String OF_THE_CONTACT = "first-steps";

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Exchange exchange;
    private final MadeUp madeUp;
    private final boolean wanted;
    private final Path examples;

    Demo(
            JdbcClient database,
            TransactionTemplate transactions,
            Exchange exchange,
            MadeUp madeUp,
            @Value("${plumbline.demo:false}") boolean wanted,
            @Value("${plumbline.home:.}") String home) {
        this.database = database;
        this.transactions = transactions;
        this.exchange = exchange;
        this.madeUp = madeUp;
        this.wanted = wanted;
        this.examples = Path.of(home, "examples");
    }

    /**
     * Makes what is not there yet.
     *
     * @throws IllegalStateException if people work in this database, which is then left as it is
     */
    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            var before = Acting.forTask("demo", () -> {
                transactions.executeWithoutResult(_ -> makePeople());
                var there = there();
                missing(there).forEach(this::takeIn);
                return there;
            });
            madeUp.make(before, references());
        }
    }

    /** Everybody there is to be, in the order of their names. */
    @Override
    public List<Somebody> people() {
        return wanted
                ? Acting.forTask(
                        "demo",
                        () -> transactions.execute(_ -> database
                                .sql("select id as person, name, '' as role from person where demo order by name")
                                .query(Somebody.class)
                                .list()
                                .stream()
                                .map(it -> new Somebody(it.person(), it.name(), roleOf(it.name())))
                                .toList()))
                : List.of();
    }

    private static String roleOf(String name) {
        return DemoPerson.called(name).map(it -> Standing.code(it.role())).orElse("");
    }

    private void makePeople() {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((_, _) -> true)
                .single();
        if (isThere("made_for")) {
            return;
        }
        if (isThere("person") || isThere("inspection")) {
            throw new IllegalStateException(
                    "People work in this database: it was not made for a demonstration, and is left"
                            + " as it is. Name another folder with --data, or start without --demo.");
        }
        database.sql("insert into made_for (what) values ('demo')").update();
        for (var person : DemoPerson.values()) {
            var id = database.sql("insert into person (name, email, demo) values (?, ?, true) returning id")
                    .params(person.personName(), person.email())
                    .query(Long.class)
                    .single();
            if (person.judges()) {
                database.sql("insert into training (person, course, passed_on) values (?, ?, ?)")
                        .params(id, COURSE, PASSED)
                        .update();
            }
            if (person.isOffice()) {
                database.sql("insert into office_role (person, role) values (?, ?)")
                        .params(id, Standing.code(person.role()))
                        .update();
            }
        }
    }

    private boolean isThere(String table) {
        return database.sql("select exists (select 1 from %s)".formatted(table))
                .query(Boolean.class)
                .single();
    }

    /** The examples that are not inspections here yet; what a stop cut short goes on at the next start. */
    private List<Path> missing(List<String> there) {
        try (var folders = Files.list(examples)) {
            var found = folders.filter(Files::isDirectory).sorted().toList();
            return found.stream()
                    .filter(folder -> !there.contains(folder.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the examples could not be read", e);
        }
    }

    private List<String> there() {
        var there = transactions.execute(_ -> database.sql("select name from demo_inspection")
                .query(String.class)
                .list());
        return Objects.requireNonNull(there, "a transaction");
    }

    /** Everybody by the initials by which files name them. */
    private Map<String, Long> references() {
        var references = new HashMap<String, Long>();
        people().forEach(somebody ->
                DemoPerson.called(somebody.name()).ifPresent(it -> references.put(it.initials(), somebody.person())));
        return references;
    }

    private void takeIn(Path folder) {
        try {
            var taken = exchange.importFolder(Folder.at(folder), Newcomers.NONE);
            switch (taken) {
                case TakenIn.Taken(var inspection, var _) ->
                    transactions.executeWithoutResult(
                            _ -> join(inspection, folder.getFileName().toString()));
                case TakenIn.Refused(var problems) ->
                    throw new IllegalStateException("the example %s could not be taken in: %s"
                            .formatted(folder.getFileName(), problems.getFirst()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the example in %s could not be read".formatted(folder), e);
        }
    }

    private void join(long inspection, String name) {
        var people = new EnumMap<DemoPerson, Long>(DemoPerson.class);
        people().forEach(somebody ->
                DemoPerson.called(somebody.name()).ifPresent(it -> people.put(it, somebody.person())));
        var contact = people.get(DemoPerson.SIAN_WHITTAKER);
        if (name.equals(OF_THE_CONTACT)) {
            database.sql("update person set own_service = (select service from inspection where id = ?) where id = ?")
                    .param(inspection)
                    .param(contact)
                    .update();
        } else {
            people.remove(DemoPerson.SIAN_WHITTAKER);
        }
        for (var member :
                DemoPerson.ofTeams().stream().filter(people::containsKey).toList()) {
            database.sql("insert into team_member (inspection, person, reference, role) values (?, ?, ?, ?)")
                    .param(inspection)
                    .param(people.get(member))
                    .param(member.initials())
                    .param(Standing.code(member.role()))
                    .update();
        }
        database.sql("insert into demo_inspection (name, inspection) values (?, ?)")
                .params(name, inspection)
                .update();
    }
}
