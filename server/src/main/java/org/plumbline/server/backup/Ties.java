package org.plumbline.server.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What ties tables together and acts on new rows: undone while tables are filled in any order, and done again after, when
 * the database proves every reference anew. It needs no more than the tables' owner may.
 */
final class Ties {
    private final List<String> again;

    private Ties(List<String> again) {
        this.again = List.copyOf(again);
    }

    /** Takes foreign keys off and puts triggers to sleep. */
    static Ties undone(Connection connection) throws SQLException {
        var undo = new ArrayList<String>();
        var again = new ArrayList<String>();
        pairs(connection, """
                select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
                   and conparentid = 0 order by conrelid::regclass::text, conname""", undo, again);
        pairs(connection, """
                select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
                       format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
                  from pg_trigger t join pg_class c on c.oid = t.tgrelid
                 where not tgisinternal and tgenabled = 'O' and c.relnamespace = 'public'::regnamespace""", undo, again);
        for (var statement : undo) {
            Catalogue.run(connection, statement);
        }
        return new Ties(again);
    }

    void redo(Connection connection) throws SQLException {
        for (var statement : again) {
            Catalogue.run(connection, statement);
        }
    }

    private static void pairs(Connection connection, String sql, List<String> undo, List<String> again)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                undo.add(rows.getString(1));
                again.add(rows.getString(2));
            }
        }
    }
}
