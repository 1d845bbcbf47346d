package org.plumbline.server.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;

/** Whether the database keeps what it acknowledges, by its own settings: no kill can show that, only they can. */
final class Durability {
    private static final List<String> MUST_NOT_BE_OFF = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /**
     * Refuses a database that may lose what it has acknowledged.
     *
     * @throws IllegalStateException naming every setting that is off, and what to do
     */
    static void check(DataSource pool) {
        var settings = new LinkedHashMap<String, String>();
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement("select current_setting(?)")) {
            for (var setting : MUST_NOT_BE_OFF) {
                statement.setString(1, setting);
                try (var row = statement.executeQuery()) {
                    row.next();
                    settings.put(setting, row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database's settings could not be read", e);
        }
        var off = new ArrayList<String>();
        settings.forEach((setting, value) -> {
            if (value.equals("off")) {
                off.add(setting);
            }
        });
        if (!off.isEmpty()) {
            throw new IllegalStateException(
                    "The database could lose judgements that it has acknowledged: %s off. Set %s in its postgresql.conf, and start again."
                            .formatted(
                                    String.join(", ", off) + (off.size() == 1 ? " is" : " are"),
                                    String.join(
                                            ", ",
                                            off.stream().map(it -> it + " = on").toList())));
        }
    }
}
