package org.plumbline.server.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is in a database, by its own catalogue, and how its tables are written: the same text in every PostgreSQL. */
final class Catalogue {
    /** Sessions stay behind: nobody is signed in to what was restored. */
    private static final String LEFT_OUT = "('flyway_schema_history', 'spring_session', 'spring_session_attributes')";

    private Catalogue() {}

    /** Sets what the form of written values depends on, for the transaction that runs. */
    static void writeAlike(Connection connection) throws SQLException {
        run(connection, "set local timezone = 'UTC'");
        run(connection, "set local datestyle = 'ISO, YMD'");
        run(connection, "set local intervalstyle = 'iso_8601'");
        run(connection, "set local extra_float_digits = 1");
        run(connection, "set local bytea_output = 'hex'");
        run(connection, "set local search_path = public");
        // a table that would show only some of its rows is an error, not a smaller backup
        run(connection, "set local row_security = off");
    }

    /** The tables that a backup holds; unlogged ones lose their rows in any crash and are none of them. */
    static List<String> tables(Connection connection) throws SQLException {
        return texts(connection, """
                select c.relname from pg_class c
                 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
                   and c.relname not in %s order by c.relname collate "C\"""".formatted(LEFT_OUT));
    }

    /** The columns of a table, less those that the database works out. */
    static List<String> columns(Connection connection, String table) throws SQLException {
        return texts(connection, """
                select a.attname from pg_attribute a
                 where a.attrelid = quote_ident(?)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                 order by a.attnum""", table);
    }

    /** Writes a table in the order of its key, texts by their bytes: an order that no language changes. */
    static String copyOut(Connection connection, String table, List<String> columns) throws SQLException {
        var key = texts(connection, """
                select quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
                  from pg_index i cross join unnest(i.indkey) with ordinality as k (attnum, place)
                  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                 where i.indrelid = quote_ident(?)::regclass and i.indisprimary order by k.place""", table);
        var names = names(columns);
        var order = key.isEmpty() ? "row(%s)::text collate \"C\"".formatted(names) : String.join(", ", key);
        return "copy (select %s from %s order by %s) to stdout with (format csv, header true, encoding 'UTF8')"
                .formatted(names, quoted(table), order);
    }

    static String copyIn(String table, List<String> columns) {
        return "copy %s (%s) from stdin with (format csv, header true, encoding 'UTF8')"
                .formatted(quoted(table), names(columns));
    }

    static List<Manifest.Sequence> sequences(Connection connection) throws SQLException {
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var name : texts(
                connection,
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'"
                        + " order by relname collate \"C\"")) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select last_value, is_called from " + quoted(name))) {
                row.next();
                sequences.add(new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return sequences;
    }

    static Manifest.@Nullable Seal seal(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select number, encode(digest, 'hex') from audit_seal order by number desc limit 1")) {
            return row.next() ? new Manifest.Seal(row.getLong(1), row.getString(2)) : null;
        }
    }

    static List<String> migrations(Connection connection) throws SQLException {
        return texts(
                connection,
                "select version from flyway_schema_history where success and version is not null order by installed_rank");
    }

    /** The first column of every row. */
    static List<String> texts(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Catalogue::quoted).collect(Collectors.joining(", "));
    }
}
