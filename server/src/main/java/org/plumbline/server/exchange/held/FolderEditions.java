package org.plumbline.server.exchange.held;

import org.plumbline.formats.framework.EditionFile;
import org.plumbline.framework.Edition;
import org.plumbline.server.editions.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The edition that an inspection is pinned to, as the server keeps it. */
@Component
public class FolderEditions {
    private final JdbcClient database;
    private final Editions editions;

    FolderEditions(JdbcClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    /** The edition of an inspection. */
    Edition of(long inspection) {
        return file(inspection).edition();
    }

    /** The same as a file that an inspection folder carries. */
    public EditionFile file(long inspection) {
        return editions.file(database.sql("select edition from inspection where id = ?")
                .param(inspection)
                .query(Long.class)
                .single());
    }
}
