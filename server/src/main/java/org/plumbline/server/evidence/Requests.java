package org.plumbline.server.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what documents were asked for. */
@Component
class Requests {
    private static final String ALL = """
            select r.number, r.what, r.asked_of, r.asked_on, r.due_on, r.about, r.received_on, r.file,
                   coalesce(f.name, '') as file_name, coalesce(encode(f.digest, 'hex'), '') as digest, r.note, r.withdrawn, r.version,
                   coalesce(p.name, '–') as changed_by
              from evidence_request r left join evidence_file f on f.id = r.file left join person p on p.id = r.changed_by
             where r.inspection = ?
            """;

    private final JdbcClient database;

    Requests(JdbcClient database) {
        this.database = database;
    }

    /** What a form says. */
    record Said(
            String what,
            String askedOf,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate dueOn,
            String about,
            @Nullable LocalDate receivedOn,
            String note,
            String withdrawn) {}

    /** Those still wanted first, the soonest due at the top. */
    List<Asked> of(long inspection) {
        return database.sql(ALL + """
                         order by r.withdrawn <> '', r.received_on is not null, r.due_on nulls last, r.number""").param(inspection).query(Asked.class).list();
    }

    Optional<Asked> find(long inspection, long number) {
        return database.sql(ALL + " and r.number = ?")
                .params(inspection, number)
                .query(Asked.class)
                .optional();
    }

    /** Adds one; whoever does holds the inspection's numbers. */
    int add(long inspection, Said said, @Nullable Long file) {
        return written(database.sql("""
                        insert into evidence_request (inspection, number, what, asked_of, asked_on, due_on, about, received_on, file,
                                                      note, withdrawn)
                        select :inspection, coalesce(max(r.number), 0) + 1, :what, :asked_of, :asked_on, :due_on, :about,
                               :received_on, :file, :note, :withdrawn
                          from evidence_request r where r.inspection = :inspection returning number"""), inspection, said, file)
                .query(Integer.class)
                .single();
    }

    /** Changes one; a file that came before stays unless another comes. */
    void change(long inspection, int number, Said said, @Nullable Long file) {
        written(database.sql("""
                        update evidence_request set what = :what, asked_of = :asked_of, asked_on = :asked_on, due_on = :due_on,
                               about = :about, received_on = :received_on, file = coalesce(:file, file), note = :note,
                               withdrawn = :withdrawn, version = version + 1, changed_by = me()
                         where inspection = :inspection and number = :number"""), inspection, said, file)
                .param("number", number)
                .update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, long inspection, Said said, @Nullable Long file) {
        return statement
                .param("inspection", inspection)
                .param("what", said.what())
                .param("asked_of", said.askedOf())
                .param("asked_on", said.askedOn())
                .param("due_on", said.dueOn())
                .param("about", said.about())
                .param("received_on", said.receivedOn())
                .param("file", file)
                .param("note", said.note())
                .param("withdrawn", said.withdrawn());
    }
}
