package org.plumbline.server.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the content of entries away when it must go, by the database's own function: digest, moment, action and inspection
 * stay, and an entry says who did it, why, and how many. Open to an administrator, and to retention's own task.
 */
@Component
public class Erasure {
    private final JdbcClient database;

    Erasure(JdbcClient database) {
        this.database = database;
    }

    /** Whose entries: those about a case of an inspection, or those of and about a person. */
    public sealed interface About {
        /** A case by its reference. */
        record Case(long inspection, String reference) implements About {}

        /** A person by their number. */
        record Person(long number) implements About {}
    }

    /** How many entries there are to be erased. */
    @Transactional(readOnly = true)
    public int found(About about) {
        return database.sql("select count(*) from audit_entries_about(?, ?, ?)")
                .param(inspection(about))
                .param(reference(about))
                .param(person(about))
                .query(Integer.class)
                .single();
    }

    /** Erases, and says how many entries. */
    @Transactional
    public int erase(About about, String why) {
        return database.sql("select audit_erase(?, ?, ?, ?, ?)")
                .param(inspection(about))
                .param(reference(about))
                .param(person(about))
                .param(why)
                .param(Audit.fromAddress())
                .query(Integer.class)
                .single();
    }

    private static @Nullable Long inspection(About about) {
        return switch (about) {
            case About.Case(var inspection, var _) -> inspection;
            case About.Person(var _) -> null;
        };
    }

    private static @Nullable String reference(About about) {
        return switch (about) {
            case About.Case(var _, var reference) -> reference;
            case About.Person(var _) -> null;
        };
    }

    private static @Nullable Long person(About about) {
        return switch (about) {
            case About.Case(var _, var _) -> null;
            case About.Person(var number) -> number;
        };
    }
}
