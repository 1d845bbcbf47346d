package org.plumbline.server.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.inspection.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the person who acts may do, read anew each time: whoever is taken off a team is off it at once. */
@Component
public class Standing {
    private final JdbcClient database;

    Standing(JdbcClient database) {
        this.database = database;
    }

    /** The roles that the person who acts holds across the office. */
    @Transactional(readOnly = true)
    public Set<Role> office() {
        return roles(database.sql("select role from office_role where person = me()")
                .query(String.class)
                .list());
    }

    /** The roles that the person who acts holds on an inspection; empty when they may not see it. */
    @Transactional(readOnly = true)
    public Set<Role> on(long inspection) {
        return roles(database.sql(
                        "select role from team_member where inspection = ? and person = me() and removed_at is null"
                                + " and inspection = any ((select my_inspections())::bigint[])")
                .param(inspection)
                .query(String.class)
                .list());
    }

    /** Whether the person who acts may know that an inspection is there. */
    @Transactional(readOnly = true)
    public boolean sees(long inspection) {
        return database.sql("select count(*) from inspection where id = ?")
                        .param(inspection)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether the person who acts has a right that needs no inspection. */
    @Transactional(readOnly = true)
    public boolean has(Right right) {
        return opens(right, office());
    }

    /** Whether these roles across the office give a right that needs no inspection. */
    public static boolean opens(Right right, Set<Role> office) {
        return switch (right.rule()) {
            case Rule.Anyone() -> true;
            case Rule.SignedIn() -> true;
            case Rule.Office(var roles) -> meet(office, roles);
            case Rule.OnInspection(var _, var _) ->
                throw new IllegalArgumentException("%s is a right on an inspection".formatted(right));
        };
    }

    /** Whether the person who acts has a right on an inspection. */
    @Transactional(readOnly = true)
    public boolean has(Right right, long inspection) {
        return switch (right.rule()) {
            case Rule.OnInspection(var roles, var office) ->
                meet(on(inspection), roles) || (!office.isEmpty() && meet(office(), office) && sees(inspection));
            case Rule.Anyone() -> has(right);
            case Rule.SignedIn() -> has(right);
            case Rule.Office(var _) -> has(right);
        };
    }

    /** How the database writes a role. */
    public static String code(Role role) {
        return role.word().replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    /** The role that the database writes so. */
    public static Optional<Role> role(String code) {
        return Role.called(code);
    }

    private static Set<Role> roles(Collection<String> codes) {
        var roles = EnumSet.noneOf(Role.class);
        codes.forEach(code -> Role.called(code).ifPresent(roles::add));
        return roles;
    }

    private static boolean meet(Set<Role> held, Set<Role> wanted) {
        return held.stream().anyMatch(wanted::contains);
    }
}
