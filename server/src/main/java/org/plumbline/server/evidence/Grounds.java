package org.plumbline.server.evidence;

import org.plumbline.evidence.Weighed;
import org.plumbline.server.editions.Editions;
import org.plumbline.server.inspections.Inspections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what pages about evidence start from. */
@Component
public class Grounds {
    private final Inspections inspections;
    private final Editions editions;
    private final JdbcClient database;

    Grounds(Inspections inspections, Editions editions, JdbcClient database) {
        this.inspections = inspections;
        this.editions = editions;
        this.database = database;
    }

    /** The inspection of a number that the person who acts may see; needs a transaction. */
    public Ground of(long inspection) {
        var head = inspections.head(inspection);
        return new Ground(head, Weighed.of(editions.load(head.edition())));
    }

    /** Holds everybody else who would number something gathered on an inspection until this transaction ends. */
    public void hold(long inspection) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('gathered', ?))")
                .param(inspection)
                .query((_, _) -> true)
                .single();
    }
}
