package org.plumbline.server.trial;

import java.sql.Connection;
import java.sql.SQLException;

/** A server that runs, wherever it does: in a test's own process or in one that can be killed. */
public interface Site {
    /** Where it is, without a slash at the end. */
    String url();

    /** A connection of the tables' owner, whom row level security does not bind: to check afterwards. */
    Connection owner() throws SQLException;

    /** People, services and inspections for tests, put straight into the database. */
    default Office office() {
        return new Office(this);
    }
}
