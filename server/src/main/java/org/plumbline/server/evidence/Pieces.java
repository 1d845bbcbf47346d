package org.plumbline.server.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Tie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps pieces of evidence, every version of them. */
@Component
public class Pieces {
    private static final String NEWEST = """
            with newest as (
              select distinct on (v.number) v.* from evidence_version v where v.inspection = :inspection
               order by v.number, v.version desc)
            """;

    private static final String COLUMNS = """
            select v.number, v.version, v.kind, v.title, v.day, v.present, v.says, v.ties, v.file, coalesce(f.name, '') as file_name,
                   coalesce(f.size, 0) as file_size, coalesce(encode(f.digest, 'hex'), '') as digest, v.request, v.withdrawn,
                   v.written_at, coalesce(nullif(v.by_said, ''), p.name, '–') as by
              from %s v left join evidence_file f on f.id = v.file left join person p on p.id = v.written_by
            """;

    private static final String SOUGHT = """
             where (v.title ilike :q or v.says ilike :q or v.present ilike :q or f.name ilike :q or 'E' || v.number ilike :q)
               and (:kind = '' or v.kind = :kind)""";

    private final JdbcClient database;

    Pieces(JdbcClient database) {
        this.database = database;
    }

    /** What a form says. */
    record Said(
            String kind,
            String title,
            @Nullable LocalDate day,
            String present,
            String says,
            List<Tie> ties,
            @Nullable Integer request,
            String withdrawn) {}

    /** A page of those found, those of one kind together. */
    List<Piece> page(long inspection, String sought, String kind, int size, long before) {
        return database.sql(NEWEST + COLUMNS.formatted("newest") + SOUGHT + """
                         order by array_position(array['document', 'meeting', 'focus-group', 'observation', 'partner-note'], v.kind),
                                  v.number limit :size offset :before""")
                .param("inspection", inspection)
                .param("q", sought)
                .param("kind", kind)
                .param("size", size)
                .param("before", before)
                .query(Piece.class)
                .list();
    }

    long count(long inspection, String sought, String kind) {
        return database.sql(
                        NEWEST + "select count(*) from newest v left join evidence_file f on f.id = v.file " + SOUGHT)
                .param("inspection", inspection)
                .param("q", sought)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    /** All of them, withdrawn ones too, each as it stands. */
    public List<Piece> of(long inspection) {
        return database.sql(NEWEST + COLUMNS.formatted("newest") + " order by v.number")
                .param("inspection", inspection)
                .query(Piece.class)
                .list();
    }

    /** Every version of one, the newest first. */
    List<Piece> versions(long inspection, long number) {
        return database.sql(COLUMNS.formatted("evidence_version")
                        + " where v.inspection = ? and v.number = ? order by v.version desc")
                .params(inspection, number)
                .query(Piece.class)
                .list();
    }

    Optional<Piece> find(long inspection, long number) {
        return versions(inspection, number).stream().findFirst();
    }

    /** Adds a piece; whoever does holds the inspection's numbers. */
    int add(long inspection, Said said, @Nullable Long file) {
        int number = database.sql("select coalesce(max(number), 0) + 1 from evidence_version where inspection = ?")
                .param(inspection)
                .query(Integer.class)
                .single();
        write(inspection, number, 1, said, file);
        return number;
    }

    /** Adds a version. */
    void write(long inspection, int number, int version, Said said, @Nullable Long file) {
        database.sql("""
                        insert into evidence_version (inspection, number, version, kind, title, day, present, says, ties, file, request, withdrawn)
                        values (:inspection, :number, :version, :kind, :title, :day, :present, :says, :ties, :file, :request, :withdrawn)""")
                .param("inspection", inspection)
                .param("number", number)
                .param("version", version)
                .param("kind", said.kind())
                .param("title", said.title())
                .param("day", said.day())
                .param("present", said.present())
                .param("says", said.says())
                .param("ties", Tie.written(said.ties()))
                .param("file", file)
                .param("request", said.request())
                .param("withdrawn", said.withdrawn())
                .update();
    }
}
