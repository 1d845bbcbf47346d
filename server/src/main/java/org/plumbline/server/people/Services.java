package org.plumbline.server.people;

import java.util.List;
import java.util.Optional;
import org.plumbline.server.pages.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services that a person can be of, or have to do with. */
@Component
class Services {
    private final JdbcClient database;

    Services(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public List<Choice> choices() {
        return database.sql("select id, name from service where closed_on is null order by lower(name)")
                .query((row, _) -> new Choice(row.getString("id"), row.getString("name")))
                .list();
    }

    /** The service with this name, in whatever case. */
    @Transactional(readOnly = true)
    public Optional<Long> called(String name) {
        return database.sql("select id from service where lower(name) = lower(?)")
                .param(name)
                .query(Long.class)
                .optional();
    }

    /** The name of a service. */
    @Transactional(readOnly = true)
    public Optional<String> name(long id) {
        return database.sql("select name from service where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }
}
