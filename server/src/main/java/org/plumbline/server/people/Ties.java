package org.plumbline.server.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.team.Interest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What ties people to services, and which courses they passed, as the database keeps them. */
@Component
public class Ties {
    private final JdbcClient database;

    Ties(JdbcClient database) {
        this.database = database;
    }

    /** A declared interest. */
    public record Declared(
            long id,
            long person,
            String service,
            String kind,
            String note,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** A course that was passed. */
    public record Passed(
            long id,
            long person,
            String course,
            LocalDate passedOn,
            @Nullable LocalDate validUntil) {}

    @Transactional(readOnly = true)
    public List<Declared> interests(long person) {
        return database.sql(
                        "select i.id, i.person, s.name as service, i.kind, i.note, i.from_day as \"from\","
                                + " i.until_day as \"until\" from interest i join service s on s.id = i.service"
                                + " where i.person = ? order by i.until_day is not null, i.declared_at desc, i.id desc limit 200")
                .param(person)
                .query(Declared.class)
                .list();
    }

    @Transactional
    public void declare(
            long person,
            long service,
            Interest.Kind kind,
            String note,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {
        database.sql("insert into interest (person, service, kind, note, from_day, until_day, declared_by)"
                        + " values (?, ?, ?, ?, ?, ?, me())")
                .param(person)
                .param(service)
                .param(kind.word())
                .param(note)
                .param(from.orElse(null))
                .param(until.orElse(null))
                .update();
    }

    /** Ends an interest on a day; says whether there was one that had not ended. */
    @Transactional
    public boolean end(long person, long interest, LocalDate day) {
        return database.sql("update interest set until_day = ? where id = ? and person = ? and until_day is null")
                        .params(day, interest, person)
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public List<Passed> training(long person) {
        return database.sql("select id, person, course, passed_on, valid_until from training where person = ?"
                        + " order by passed_on desc, id desc limit 200")
                .param(person)
                .query(Passed.class)
                .list();
    }

    @Transactional
    public void passed(long person, String course, LocalDate on, Optional<LocalDate> until) {
        database.sql("insert into training (person, course, passed_on, valid_until) values (?, ?, ?, ?)")
                .param(person)
                .param(course)
                .param(on)
                .param(until.orElse(null))
                .update();
    }

    @Transactional
    public boolean remove(long person, long training) {
        return database.sql("delete from training where id = ? and person = ?")
                        .params(training, person)
                        .update()
                == 1;
    }
}
