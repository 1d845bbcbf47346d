package org.plumbline.server.exchange.held;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.allocation.Assessor;
import org.plumbline.formats.yaml.Node;
import org.plumbline.inspection.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The team of {@code inspection.yaml}: table {@code team_member}. */
@Component
class VisitTeam {
    private final JdbcClient database;

    VisitTeam(JdbcClient database) {
        this.database = database;
    }

    private record Row(
            String reference, String role, @Nullable Integer capacity) {}

    void take(Intake intake) {
        for (var member : intake.read().visit().team()) {
            var most = member.assessor().most();
            database.sql("insert into team_member (inspection, person, reference, role, capacity, added_by)"
                            + " values (?, ?, ?, ?, ?, me())")
                    .param(intake.inspection())
                    .param(intake.people().get(member.id()))
                    .param(member.id())
                    .param(code(member.role()))
                    .param(most == Assessor.NO_LIMIT ? null : Integer.valueOf(most))
                    .update();
        }
    }

    /** A role as the tables write it; a word of the team's own stays as it is. */
    private static String code(String word) {
        return Role.called(word).map(VisitTeam::code).orElse(word);
    }

    private static String code(Role role) {
        return role.word().replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    /** Everybody once, though somebody may hold several roles here: in the one that they got first. */
    List<Node> write(long inspection, Optional<Node> came) {
        var rows = new LinkedHashMap<String, Row>();
        database.sql("select reference, role, capacity from team_member"
                        + " where inspection = ? and removed_at is null order by id")
                .param(inspection)
                .query(Row.class)
                .list()
                .forEach(row -> rows.putIfAbsent(row.reference(), row));
        var members = new ArrayList<Node>();
        for (var before : KeptTree.maps(came)) {
            var row = rows.remove(new KeptTree(before).text("id"));
            if (row != null) {
                members.add(member(new KeptTree(before), row));
            }
        }
        rows.values().forEach(row -> members.add(member(new KeptTree(null), row)));
        return members;
    }

    private static Node member(KeptTree before, Row row) {
        before.put("id", row.reference());
        if (!code(before.text("role")).equals(row.role())) {
            before.put("role", Role.called(row.role()).map(Role::word).orElse(row.role()));
        }
        return before.put("most", row.capacity()).node();
    }

    /** Who a person is on an inspection, as files name them: by reference, or where they have none by number. */
    static Map<Long, String> references(JdbcClient database, long inspection) {
        var references = new LinkedHashMap<Long, String>();
        database.sql(
                        "select person, reference from team_member where inspection = ? and person is not null order by id")
                .param(inspection)
                .query(row -> {
                    references.putIfAbsent(row.getLong("person"), row.getString("reference"));
                });
        return references;
    }
}
