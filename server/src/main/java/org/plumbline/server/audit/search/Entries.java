package org.plumbline.server.audit.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads entries, newest first, a page at a time: each page begins where the one before ended, however many there are. */
@Component
class Entries {
    static final int PAGE = 50;
    /** Up to here entries are counted; beyond it nobody reads the number. */
    static final int COUNTED = 1000;

    private static final Pattern MARK = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};
    private static final String COLUMNS = """
            e.id, e.at, e.person, e.person_name, e.action, e.inspection, e.case_reference, e.subject, e.from_address,
            e.detail::text as detail, e.erased_at""";

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    /**
     * One page of what was found.
     *
     * @param newer where the page with newer entries ends; null when there are none
     * @param older where the page with older entries begins; null when there are none
     */
    record Page(
            List<Noted> entries,
            @Nullable String newer,
            @Nullable String older) {}

    /** The newest that were found, or those before or after a mark. */
    @Transactional(readOnly = true)
    public Page page(Search search, String before, String after) {
        if (MARK.matcher(after).matches()) {
            var found = read(search, after, false, PAGE + 1);
            var shown = found.stream().limit(PAGE).toList().reversed();
            return shown.isEmpty()
                    ? page(search, "", "")
                    : new Page(
                            shown,
                            found.size() > PAGE ? shown.getFirst().mark() : null,
                            shown.getLast().mark());
        }
        var marked = MARK.matcher(before).matches();
        var found = read(search, marked ? before : "", true, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        return new Page(
                shown,
                marked && !shown.isEmpty() ? shown.getFirst().mark() : null,
                found.size() > PAGE ? shown.getLast().mark() : null);
    }

    /** The next ones older than a mark, for a download. */
    @Transactional(readOnly = true)
    public List<Noted> older(Search search, String before, int most) {
        return read(search, before, true, most);
    }

    private List<Noted> read(Search search, String mark, boolean older, int most) {
        var values = search.values();
        var marked = MARK.matcher(mark);
        var beyond = "";
        if (marked.matches()) {
            beyond = older ? " and (e.at, e.id) < (:markAt, :markId)" : " and (e.at, e.id) > (:markAt, :markId)";
            values.put(
                    "markAt",
                    Instant.EPOCH
                            .plus(Long.parseLong(marked.group(1)), ChronoUnit.MICROS)
                            .atOffset(ZoneOffset.UTC));
            values.put("markId", Long.parseLong(marked.group(2)));
        }
        var order = older ? "e.at desc, e.id desc" : "e.at, e.id";
        values.put("most", most);
        return database.sql("""
                        with e as materialized (select %s from audit_entry e where true%s%s order by %s limit :most)
                        select e.*, i.service from e left join inspections_in_audit() i on i.id = e.inspection
                         order by %s""".formatted(COLUMNS, search.conditions(), beyond, order, order))
                .params(values)
                .query((row, _) -> noted(row))
                .list();
    }

    /** The name of the service of an inspection; empty when one may not know it. */
    @Transactional(readOnly = true)
    public String service(long inspection) {
        return database.sql("select service from inspections_in_audit() where id = ?")
                .param(inspection)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** How many there are, up to one more than {@link #COUNTED}. */
    @Transactional(readOnly = true)
    public int count(Search search) {
        var values = search.values();
        values.put("most", COUNTED + 1);
        return database.sql("select count(*) from (select 1 from audit_entry e where true%s limit :most) counted"
                        .formatted(search.conditions()))
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** One entry. */
    @Transactional(readOnly = true)
    public Optional<Noted> one(long id) {
        return database.sql("select " + COLUMNS + ", i.service from audit_entry e"
                        + " left join inspections_in_audit() i on i.id = e.inspection where e.id = ?")
                .param(id)
                .query((row, _) -> noted(row))
                .optional();
    }

    /**
     * Where an entry stands in the chain.
     *
     * @param seal null while it waits to be sealed
     * @param sealDigest null for those who may not see seals
     */
    public record Link(
            String digest,
            @Nullable Long seal,
            @Nullable Integer place,
            @Nullable Instant sealedAt,
            @Nullable Integer of,
            @Nullable String sealDigest,
            @Nullable Long erasure) {}

    @Transactional(readOnly = true)
    public Optional<Link> link(long id) {
        return database.sql("""
                        select encode(e.digest, 'hex') as digest, e.seal, e.place, s.sealed_at, s.entries as of,
                               encode(s.digest, 'hex') as seal_digest, e.erasure
                          from audit_entry e left join audit_seal s on s.number = e.seal where e.id = ?""").param(id).query(Link.class).optional();
    }

    private static Noted noted(ResultSet row) throws SQLException {
        var detail = row.getString("detail");
        return new Noted(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                number(row, "person"),
                row.getString("person_name"),
                row.getString("action"),
                number(row, "inspection"),
                row.getString("service"),
                row.getString("case_reference"),
                row.getString("subject"),
                row.getString("from_address"),
                detail == null ? new TreeMap<>() : JSON.readValue(detail, DETAIL),
                row.getObject("erased_at") == null
                        ? null
                        : row.getObject("erased_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
