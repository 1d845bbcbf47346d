package org.plumbline.server.inspections.team;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.access.Standing;
import org.plumbline.server.inspections.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is on which team. Whoever leaves is marked as gone: what they did stays theirs. */
@Component
public class Members {
    private static final String ALL = """
            select m.id, m.person, coalesce(p.name, '') as name, m.reference, m.role, m.capacity, m.version,
                   m.removed_at is not null as gone,
                   (select count(*) from allocation a where a.inspection = m.inspection and a.assessor = m.reference
                     and a.ended_at is null) as cases
              from team_member m left join person p on p.id = m.person
            """;

    private final JdbcClient database;

    Members(JdbcClient database) {
        this.database = database;
    }

    /**
     * Somebody on a team.
     *
     * @param person null for a guest known only by reference
     * @param cases how many are allocated to them
     */
    public record Listed(
            long id,
            @Nullable Long person,
            String name,
            String reference,
            String role,
            @Nullable Integer capacity,
            int version,
            boolean gone,
            int cases) {
        /** The name, or for a guest the reference. */
        public String called() {
            return name.isEmpty() ? reference : name;
        }
    }

    List<Listed> of(long inspection) {
        return database.sql(ALL + "where m.inspection = ? order by m.removed_at is not null, m.id")
                .param(inspection)
                .query(Listed.class)
                .list();
    }

    Optional<Listed> find(long inspection, long member) {
        return database.sql(ALL + "where m.inspection = ? and m.id = ?")
                .params(inspection, member)
                .query(Listed.class)
                .optional();
    }

    /** What somebody with a reference is called on an inspection. */
    String called(long inspection, String reference) {
        return of(inspection).stream()
                .filter(it -> it.reference().equals(reference))
                .map(Listed::called)
                .findFirst()
                .orElse(reference);
    }

    /** People whose names hold these words. */
    List<Named> people(String search, int most) {
        return database.sql("""
                        select id, name from person where left_on is null and position(lower(?) in lower(name)) > 0
                         order by name, id limit ?""").params(search, most).query(Named.class).list();
    }

    /** Whether somebody, or a reference, has this role already. */
    boolean isThere(long inspection, @Nullable Long person, String reference, Role role) {
        return database.sql("""
                        select count(*) from team_member where inspection = ? and role = ? and removed_at is null
                           and ((?::bigint is not null and person = ?) or (?::bigint is null and reference = ?))""")
                        .param(inspection)
                        .param(Standing.code(role))
                        .param(person)
                        .param(person)
                        .param(person)
                        .param(reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether the reference is, or was, that of somebody else. */
    boolean isTaken(long inspection, String reference) {
        return database.sql("select count(*) from team_member where inspection = ? and lower(reference) = lower(?)")
                        .params(inspection, reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether somebody stands on the other side: for the service and for those who inspect it. */
    boolean isOnTheOtherSide(long inspection, long person, Role role) {
        return database.sql("""
                        select count(*) from team_member where inspection = ? and person = ? and removed_at is null
                           and (role = 'service-contact') <> ?""")
                        .params(inspection, person, role.isOfTheService())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The reference by which files and answers name a person here: kept for ever once given. */
    String reference(long inspection, long person) {
        return database.sql("select reference from team_member where inspection = ? and person = ? order by id limit 1")
                .params(inspection, person)
                .query(String.class)
                .optional()
                .orElseGet(() -> "A" + next(inspection));
    }

    private int next(long inspection) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('team', ?))")
                .param(inspection)
                .query((_, _) -> true)
                .single();
        return 1 + database.sql("""
                        select coalesce(max(substring(reference from '^[Aa]([0-9]{1,6})$')::int), 0) from team_member
                         where inspection = ?""").param(inspection).query(Integer.class).single();
    }

    void add(long inspection, @Nullable Long person, String reference, Role role, @Nullable Integer capacity) {
        database.sql("""
                        insert into team_member (inspection, person, reference, role, capacity, added_by)
                        values (?, ?, ?, ?, ?, me())""")
                .param(inspection)
                .param(person)
                .param(reference)
                .param(Standing.code(role))
                .param(capacity)
                .update();
    }

    void capacity(long member, @Nullable Integer capacity) {
        database.sql("update team_member set capacity = ?, version = version + 1 where id = ?")
                .param(capacity)
                .param(member)
                .update();
    }

    void remove(long member) {
        database.sql("update team_member set removed_at = now(), removed_by = me(), version = version + 1 where id = ?")
                .param(member)
                .update();
    }

    boolean isLastLead(long inspection, Listed member) {
        return member.role().equals("lead-inspector")
                && of(inspection).stream()
                        .noneMatch(other -> !other.gone()
                                && other.id() != member.id()
                                && other.role().equals("lead-inspector"));
    }
}
