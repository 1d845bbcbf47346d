package org.plumbline.server.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps when the panel sat, every version of it. */
@Component
class Sittings {
    private static final String ALL = """
            select s.number, s.version, s.day, s.present, s.others, s.note,
                   coalesce(nullif(s.by_said, ''), p.name, '–') as by, s.written_at, s.at_said
              from panel_sitting s left join person p on p.id = s.written_by where s.inspection = ?
            """;

    private final JdbcClient database;

    Sittings(JdbcClient database) {
        this.database = database;
    }

    /** What a form says of one. */
    record Said(LocalDate day, List<String> present, String others, String note) {
        Said {
            present = List.copyOf(present);
        }
    }

    /** All of them as they stand, the latest day first. */
    List<Sitting> of(long inspection) {
        return database.sql(ALL + """
                        and s.version = (select max(l.version) from panel_sitting l
                                          where l.inspection = s.inspection and l.number = s.number)
                        order by s.day desc, s.number desc""")
                .param(inspection)
                .query((row, _) -> sitting(row))
                .list();
    }

    /** Every version of one, the newest first. */
    List<Sitting> versions(long inspection, int number) {
        return database.sql(ALL + "and s.number = ? order by s.version desc")
                .params(inspection, number)
                .query((row, _) -> sitting(row))
                .list();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(
                row.getInt("number"),
                row.getInt("version"),
                row.getObject("day", LocalDate.class),
                Stream.of((Object[]) row.getArray("present").getArray())
                        .map(String::valueOf)
                        .toList(),
                row.getString("others"),
                row.getString("note"),
                row.getString("by"),
                row.getObject("written_at", OffsetDateTime.class),
                row.getString("at_said"));
    }

    /** Adds one; whoever does holds the panel. */
    int add(long inspection, Said said) {
        int number = database.sql("select coalesce(max(number), 0) + 1 from panel_sitting where inspection = ?")
                .param(inspection)
                .query(Integer.class)
                .single();
        write(inspection, number, 1, said);
        return number;
    }

    void write(long inspection, int number, int version, Said said) {
        database.sql(
                        "insert into panel_sitting (inspection, number, version, day, present, others, note) values (?, ?, ?, ?, ?, ?, ?)")
                .param(inspection)
                .param(number)
                .param(version)
                .param(said.day())
                .param(said.present().toArray(String[]::new))
                .param(said.others())
                .param(said.note())
                .update();
    }

    /** Who is on the team of those who inspect, and who was: names by reference. */
    Map<String, String> team(long inspection) {
        var team = new LinkedHashMap<String, String>();
        database.sql("""
                        select m.reference, coalesce(p.name, m.reference) as name
                          from team_member m left join person p on p.id = m.person
                         where m.inspection = ? and m.role <> 'service-contact' order by m.removed_at nulls first, m.id""").param(inspection).query(row -> {
            team.putIfAbsent(row.getString("reference"), row.getString("name"));
        });
        return team;
    }
}
