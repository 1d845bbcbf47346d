package org.plumbline.server.audit.search;

import java.util.List;
import org.plumbline.server.pages.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people and the inspections that somebody means who types a name. */
@Component
class Naming {
    /** Of more nobody chooses. */
    static final int MOST = 20;

    private final JdbcClient database;

    Naming(JdbcClient database) {
        this.database = database;
    }

    /** People by their address, their name or a part of it; an address or a whole name that fits shuts out parts. */
    @Transactional(readOnly = true)
    public List<Choice> people(String typed) {
        return chosen(database.sql("""
                        select id, name, email as more, lower(email) = lower(:typed) or lower(name) = lower(:typed) as exact
                          from person where lower(email) = lower(:typed) or lower(name) like :part
                         order by exact desc, lower(name), id limit :most""")
                .param("typed", typed)
                .param("part", part(typed))
                .param("most", MOST + 1)
                .query(Found.class)
                .list());
    }

    /** Inspections by their number, or by their service's name or a part of it. */
    @Transactional(readOnly = true)
    public List<Choice> inspections(String typed) {
        return chosen(database.sql("""
                        select id, service as name, id || coalesce(', ' || to_char(starts, 'DD/MM/YYYY'), '') as more,
                               id::text = :typed or lower(service) = lower(:typed) as exact
                          from inspections_in_audit() where id::text = :typed or lower(service) like :part
                         order by exact desc, starts desc nulls first, id desc limit :most""")
                .param("typed", typed)
                .param("part", part(typed))
                .param("most", MOST + 1)
                .query(Found.class)
                .list());
    }

    record Found(long id, String name, String more, boolean exact) {}

    private static String part(String typed) {
        var escaped = typed.toLowerCase(java.util.Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + escaped + "%";
    }

    private static List<Choice> chosen(List<Found> found) {
        var anyExact = found.stream().anyMatch(Found::exact);
        return found.stream()
                .filter(it -> it.exact() || !anyExact)
                .map(it -> new Choice(Long.toString(it.id()), "%s (%s)".formatted(it.name(), it.more())))
                .toList();
    }
}
