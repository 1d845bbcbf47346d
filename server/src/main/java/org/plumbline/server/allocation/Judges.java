package org.plumbline.server.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a team who judge cases, with what they carry and must not touch. */
@Component
class Judges {
    private final JdbcClient database;

    Judges(JdbcClient database) {
        this.database = database;
    }

    private record Row(
            String reference,
            String name,
            String role,
            @Nullable Integer capacity,
            boolean tied) {}

    List<Judge> of(long inspection) {
        var rows = database.sql("""
                        select m.reference, coalesce(p.name, m.reference) as name, m.role, m.capacity,
                               coalesce(m.person = any (tied_to_service(m.inspection)), false) as tied
                          from team_member m left join person p on p.id = m.person
                         where m.inspection = ? and m.removed_at is null order by m.id""").param(inspection).query(Row.class).list();
        var walls = walls(inspection);
        var judges = new LinkedHashMap<String, Judge>();
        for (var row : rows) {
            if (Role.called(row.role()).filter(Role::judgesCases).isEmpty()) {
                continue;
            }
            var before = Optional.ofNullable(judges.get(row.reference()));
            var roles = new ArrayList<>(before.map(Judge::roles).orElse(List.of()));
            roles.add(row.role());
            var capacity = before.map(Judge::capacity).orElse(row.capacity());
            judges.put(
                    row.reference(),
                    new Judge(
                            row.reference(),
                            row.name(),
                            roles,
                            capacity,
                            row.tied(),
                            walls.stream()
                                    .filter(wall -> wall.assessor().equals(row.reference()))
                                    .toList()));
        }
        return List.copyOf(judges.values());
    }

    List<Judge.Wall> walls(long inspection) {
        return database.sql(
                        "select id, assessor, kind, behind, because from wall where inspection = ? and removed_at is null order by id")
                .param(inspection)
                .query(Judge.Wall.class)
                .list();
    }

    void wall(long inspection, String assessor, String kind, String behind, String because) {
        database.sql(
                        "insert into wall (inspection, assessor, kind, behind, because, made_by) values (?, ?, ?, ?, ?, me())")
                .params(inspection, assessor, kind, behind, because)
                .update();
    }

    Optional<Judge.Wall> unwall(long inspection, long wall) {
        var there = walls(inspection).stream().filter(it -> it.id() == wall).findFirst();
        database.sql("update wall set removed_at = now() where inspection = ? and id = ? and removed_at is null")
                .params(inspection, wall)
                .update();
        return there;
    }
}
