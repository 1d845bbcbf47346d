package org.plumbline.server.trial;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.plumbline.inspection.team.Role;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Makes people, services and inspections for tests, in the database, as its owner. */
public final class Office {
    /** The password of everybody here. */
    public static final String PASSWORD = "correct horse battery";

    /** As the server keeps it, but with little work: what is chosen on a page takes long on purpose. */
    private static final String ENCODED = new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD);

    private static final AtomicLong COUNT = new AtomicLong();

    private final Site server;

    public Office(Site server) {
        this.server = server;
    }

    /** Somebody who can sign in. */
    public record Someone(long id, String name, String email) {}

    /** A person with these roles across the office and an account. */
    public Someone person(String name, Role... roles) {
        var number = COUNT.incrementAndGet();
        var email =
                "%s.%d@office.example".formatted(name.toLowerCase(Locale.ROOT).replace(' ', '.'), number);
        var id = number("insert into person (name, email) values (?, ?) returning id", name, email);
        number("insert into account (person, password) values (?, ?) returning person", id, ENCODED);
        for (var role : roles) {
            number("insert into office_role (person, role) values (?, ?) returning person", id, code(role));
        }
        return new Someone(id, name, email);
    }

    /** A service with a name that no other has. */
    public long service(String name) {
        return number("insert into service (name) values (?) returning id", name + " " + COUNT.incrementAndGet());
    }

    /** Puts a person on an inspection. */
    public void puts(Someone person, Role role, long inspection) {
        number(
                "insert into team_member (inspection, person, reference, role) values (?, ?, ?, ?) returning id",
                inspection,
                person.id(),
                "P" + person.id(),
                code(role));
    }

    /** Declares that a person has to do with a service. */
    public void walls(Someone person, long service) {
        number(
                "insert into interest (person, service, kind) values (?, ?, 'worked-there') returning id",
                person.id(),
                service);
    }

    /** How the database writes a role. */
    public static String code(Role role) {
        return role.word().replace(' ', '-');
    }

    /** Runs a statement that gives one number back, as the owner. */
    public long number(String sql, Object... values) {
        return Long.parseLong(rows(sql, values).getFirst().getFirst());
    }

    /** Runs a statement as the owner; every row as texts, a null as "null". */
    public List<List<String>> rows(String sql, Object... values) {
        try (var connection = server.owner();
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            var rows = new ArrayList<List<String>>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var row = new ArrayList<String>();
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(String.valueOf(found.getString(column)));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
