package org.plumbline.server.inspections.interviews;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.inspections.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the timetable of interviews. */
@Component
public class Interviews {
    /** What an interview can be. */
    static final List<String> STATES = List.of("planned", "held", "missed", "cancelled");

    private static final String ALL = """
            select v.id, v.starts_at, v.minutes, v.place, v.subject, v.attended, v.state, v.interviewer,
                   coalesce(w.name, '') as interviewer_name, v.note, v.version, coalesce(c.name, '–') as changed_by
              from interview v left join person w on w.id = v.interviewer left join person c on c.id = v.changed_by
            """;

    private final JdbcClient database;

    Interviews(JdbcClient database) {
        this.database = database;
    }

    /**
     * An interview as it stands.
     *
     * @param startsAt as the clock on the wall says; null while nobody has said when
     */
    public record Listed(
            long id,
            @Nullable LocalDateTime startsAt,
            @Nullable Integer minutes,
            String place,
            String subject,
            String attended,
            String state,
            @Nullable Long interviewer,
            String interviewerName,
            String note,
            int version,
            String changedBy) {
        /** Whether both take place at the same time with the same interviewer or in the same room. */
        boolean clashes(Listed other) {
            var mine = startsAt;
            var theirs = other.startsAt;
            if (id == other.id || mine == null || theirs == null || isOff() || other.isOff()) {
                return false;
            }
            boolean together =
                    mine.isBefore(theirs.plusMinutes(other.length())) && theirs.isBefore(mine.plusMinutes(length()));
            boolean sameRoom =
                    !place.isEmpty() && place.toLowerCase(Locale.ROOT).equals(other.place.toLowerCase(Locale.ROOT));
            return together && (sameRoom || (interviewer != null && interviewer.equals(other.interviewer)));
        }

        private boolean isOff() {
            return state.equals("cancelled");
        }

        private int length() {
            return minutes == null ? 60 : minutes;
        }
    }

    /** What a form or a row says. */
    record Said(
            @Nullable LocalDateTime startsAt,
            @Nullable Integer minutes,
            String place,
            String subject,
            String attended,
            String state,
            @Nullable Long interviewer,
            String note) {}

    List<Listed> of(long inspection) {
        return database.sql(ALL + "where v.inspection = ? order by v.starts_at nulls last, v.id")
                .param(inspection)
                .query(Listed.class)
                .list();
    }

    Optional<Listed> find(long inspection, long id) {
        return database.sql(ALL + "where v.inspection = ? and v.id = ?")
                .params(inspection, id)
                .query(Listed.class)
                .optional();
    }

    /** Those who can lead an interview: the people on the team. */
    List<Named> interviewers(long inspection) {
        return database.sql("""
                        select distinct p.id, p.name from team_member m join person p on p.id = m.person
                         where m.inspection = ? and m.removed_at is null and m.role <> 'service-contact' order by p.name, p.id""").param(inspection).query(Named.class).list();
    }

    /** Adds an interview, or changes one; {@code id} is null to add it. */
    void save(long inspection, @Nullable Long id, Said said) {
        var sql = id == null ? """
                  insert into interview (starts_at, minutes, place, subject, attended, state, interviewer, note, inspection, changed_by)
                  values (:at, :minutes, :place, :subject, :attended, :state, :interviewer, :note, :inspection, me())""" : """
                  update interview set starts_at = :at, minutes = :minutes, place = :place, subject = :subject, attended = :attended,
                         state = :state, interviewer = :interviewer, note = :note, version = version + 1, changed_by = me()
                   where id = :id and inspection = :inspection""";
        database.sql(sql)
                .param("id", id)
                .param("inspection", inspection)
                .param("at", said.startsAt())
                .param("minutes", said.minutes())
                .param("place", said.place())
                .param("subject", said.subject())
                .param("attended", said.attended())
                .param("state", said.state())
                .param("interviewer", said.interviewer())
                .param("note", said.note())
                .update();
    }

    /** The rows of the file, the header first. */
    static List<List<String>> rows(List<Listed> interviews) {
        var rows = new ArrayList<List<String>>();
        rows.add(TimetableFile.COLUMNS);
        for (var each : interviews) {
            var at = each.startsAt();
            rows.add(List.of(
                    at == null ? "" : at.toLocalDate().toString(),
                    at == null ? "" : at.toLocalTime().toString(),
                    Objects.toString(each.minutes(), ""),
                    each.place(),
                    each.subject(),
                    each.attended(),
                    each.state(),
                    each.interviewerName(),
                    each.note()));
        }
        return rows;
    }
}
