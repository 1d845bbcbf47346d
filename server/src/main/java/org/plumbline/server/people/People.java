package org.plumbline.server.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.access.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People as the database keeps them. */
@Component
public class People {
    static final int PAGE = 50;

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    /** One person. */
    public record Person(
            long id,
            String name,
            String email,
            String language,
            @Nullable Long ownService,
            @Nullable LocalDate leftOn,
            int version) {}

    /** A line of the list: what they hold and how they stand. */
    public record Line(
            long id, String name, String email, String roles, String service, boolean left, boolean locked) {}

    /** What a form says of a person. */
    public record Given(
            String name,
            String email,
            String language,
            @Nullable Long ownService,
            Set<Role> roles) {
        public Given {
            roles = Set.copyOf(roles);
        }
    }

    /** Those whose name or address has this in it, from a place on. */
    @Transactional(readOnly = true)
    public List<Line> search(String text, long from, int most) {
        return database.sql("""
                        select p.id, p.name, p.email, coalesce(s.name, '') as service,
                               coalesce((select string_agg(o.role, ' ' order by o.role) from office_role o
                                          where o.person = p.id), '') as roles,
                               coalesce(p.left_on <= current_date, false) as left,
                               coalesce(a.locked_until > now(), false) as locked
                          from person p left join service s on s.id = p.own_service
                               left join account a on a.person = p.id
                         where ? = '' or strpos(lower(p.name), lower(?)) > 0 or strpos(lower(p.email), lower(?)) > 0
                         order by coalesce(p.left_on <= current_date, false), lower(p.name), p.id
                         limit ? offset ?""")
                .params(text, text, text, most, from)
                .query(Line.class)
                .list();
    }

    /** How many people a search finds. */
    @Transactional(readOnly = true)
    public long count(String text) {
        return database.sql("select count(*) from person p where ? = '' or strpos(lower(p.name), lower(?)) > 0"
                        + " or strpos(lower(p.email), lower(?)) > 0")
                .params(text, text, text)
                .query(Long.class)
                .single();
    }

    /** One person. */
    @Transactional(readOnly = true)
    public Optional<Person> of(long id) {
        return database.sql("select id, name, email, language, own_service, left_on, version from person where id = ?")
                .param(id)
                .query(Person.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Set<Role> roles(long id) {
        var roles = new TreeSet<Role>();
        database.sql("select role from office_role where person = ?")
                .param(id)
                .query(String.class)
                .list()
                .forEach(code -> Standing.role(code).ifPresent(roles::add));
        return roles;
    }

    /** Whether somebody other than this person has an address. */
    @Transactional(readOnly = true)
    public boolean isTaken(String email, long but) {
        return database.sql("select count(*) from person where lower(email) = lower(?) and id <> ?")
                        .params(email, but)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Adds a person, with an account that has no password yet. */
    @Transactional
    public long add(Given given) {
        var id = database.sql(
                        "insert into person (name, email, language, own_service) values (?, ?, ?, ?) returning id")
                .param(given.name())
                .param(given.email())
                .param(given.language())
                .param(given.ownService())
                .query(Long.class)
                .single();
        database.sql("insert into account (person) values (?)").param(id).update();
        hold(id, given.roles());
        return id;
    }

    /** Changes a person, if nobody else did since that version; whether it was done. */
    @Transactional
    public boolean change(long id, Given given, int version) {
        var changed = database.sql("update person set name = ?, email = ?, language = ?, own_service = ?,"
                        + " version = version + 1 where id = ? and version = ?")
                .param(given.name())
                .param(given.email())
                .param(given.language())
                .param(given.ownService())
                .param(id)
                .param(version)
                .update();
        if (changed == 1) {
            database.sql("delete from office_role where person = ?").param(id).update();
            hold(id, given.roles());
        }
        return changed == 1;
    }

    private void hold(long id, Set<Role> roles) {
        for (var role : roles) {
            database.sql("insert into office_role (person, role) values (?, ?)")
                    .params(id, Standing.code(role))
                    .update();
        }
    }

    /** From today on the person is no longer here. */
    @Transactional
    public void leave(long id) {
        database.sql("update person set left_on = current_date, version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    /** The person is here again. */
    @Transactional
    public void comeBack(long id) {
        database.sql("update person set left_on = null, version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    /** How many administrators are here besides this person. */
    @Transactional(readOnly = true)
    public int otherAdministrators(long id) {
        return database.sql("select count(*) from office_role o join person p on p.id = o.person"
                        + " where o.role = 'administrator' and o.person <> ?"
                        + " and (p.left_on is null or p.left_on > current_date)")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** Who changed a person last, by the audit. */
    @Transactional(readOnly = true)
    public String lastChangedBy(long id) {
        return database.sql("select person_name from audit_entry where action = 'person-changed'"
                        + " and detail ->> 'person' = ? order by at desc, id desc limit 1")
                .param(Long.toString(id))
                .query(String.class)
                .optional()
                .orElse("?");
    }
}
