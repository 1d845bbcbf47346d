package org.plumbline.server.home;

import java.util.ArrayList;
import java.util.Optional;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.pages.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places in the head of every page: those that the person's roles open. */
@Component
class Places implements Visitors {
    private final JdbcClient database;
    private final Standing standing;

    Places(JdbcClient database, Standing standing) {
        this.database = database;
        this.standing = standing;
    }

    /** Each place, its address and the right it needs; a place joins when its feature does. */
    private enum Place {
        INSPECTIONS("/", Right.OWN_PLACE),
        PROGRAMME("/programme", Right.SEE_SERVICES),
        CALENDAR("/calendar", Right.SEE_SERVICES),
        SERVICES("/services", Right.SEE_SERVICES),
        EDITIONS("/editions", Right.SEE_EDITIONS),
        PEOPLE("/people", Right.KEEP_PEOPLE),
        AUDIT("/audit", Right.SEARCH_AUDIT),
        RETENTION("/retention", Right.OPERATE),
        BACKUP("/backup", Right.OPERATE);

        private final String href;
        private final Right right;

        Place(String href, Right right) {
            this.href = href;
            this.right = right;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Shell.Visitor> now() {
        var person = Acting.now().map(Acting::person);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        var places = new ArrayList<Shell.Link>();
        var office = standing.office();
        for (var place : Place.values()) {
            if (Standing.opens(place.right, office)) {
                places.add(new Shell.Link(
                        place.href,
                        "places."
                                + place.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-')));
            }
        }
        return database.sql("select name from person where id = me()")
                .query(String.class)
                .optional()
                .map(name -> new Shell.Visitor(person.get(), name, places));
    }
}
