package org.plumbline.server.writing.kept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps texts: every version, of which the last holds. All of it needs a transaction. */
@Component
public class Versions {
    private static final String COLUMNS = """
            w.id, w.text, w.language, w.source, w.written_at as at, coalesce(p.name, '') as by,
            coalesce(w.written_by = me(), false) as mine
              from written_text w left join person p on p.id = w.written_by""";

    private final JdbcClient database;

    Versions(JdbcClient database) {
        this.database = database;
    }

    /** Every text as it stands, by its id and language; one taken away is there and says nothing. */
    public Map<String, Map<String, Version>> newest(long inspection) {
        var newest = new HashMap<String, Map<String, Version>>();
        database.sql("select distinct on (w.text, w.language) " + COLUMNS
                        + " where w.inspection = ? order by w.text, w.language, w.id desc")
                .param(inspection)
                .query(Version.class)
                .list()
                .forEach(each -> newest.computeIfAbsent(each.text(), _ -> new HashMap<>())
                        .put(each.language(), each));
        return newest;
    }

    /** One text as it stands, by language. */
    public Map<String, Version> newest(long inspection, String text) {
        var newest = new HashMap<String, Version>();
        of(inspection, text).forEach(each -> newest.putIfAbsent(each.language(), each));
        return newest;
    }

    /** Every version of a text, the newest first. */
    public List<Version> of(long inspection, String text) {
        return database.sql("select " + COLUMNS + " where w.inspection = ? and w.text = ? order by w.id desc")
                .params(inspection, text)
                .query(Version.class)
                .list();
    }

    /** One version. */
    public Optional<Version> find(long inspection, String text, long id) {
        return of(inspection, text).stream().filter(each -> each.id() == id).findFirst();
    }

    /** Adds a version. */
    public void add(long inspection, String text, String language, String source) {
        database.sql("insert into written_text (inspection, text, language, source) values (?, ?, ?, ?)")
                .params(inspection, text, language, source)
                .update();
    }

    /** Holds everybody else who would write for an inspection until this transaction ends. */
    public void hold(long inspection) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('writing', ?))")
                .param(inspection)
                .query((_, _) -> true)
                .single();
    }
}
