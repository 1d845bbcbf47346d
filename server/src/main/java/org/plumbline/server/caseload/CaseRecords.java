package org.plumbline.server.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.framework.words.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The cases of an inspection, as its list had them when it was taken. */
@Component
public class CaseRecords {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String COLUMNS = "id, reference, unit, area, attributes";

    private final JdbcClient database;

    CaseRecords(JdbcClient database) {
        this.database = database;
    }

    /** A case with the number that its page has. */
    public record Numbered(long id, Case one) {}

    /** Every case, in the order of the list. */
    @Transactional(readOnly = true)
    public List<Case> all(long inspection) {
        return database
                .sql("select %s from case_record where inspection = ? order by position, id".formatted(COLUMNS))
                .param(inspection)
                .query(CaseRecords::read)
                .list()
                .stream()
                .map(Numbered::one)
                .toList();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count(long inspection) {
        return database.sql("select count(*) from case_record where inspection = ?")
                .param(inspection)
                .query(Integer.class)
                .single();
    }

    /** The numbers that the pages of cases have, by their references. */
    @Transactional(readOnly = true)
    public Map<String, Long> numbers(long inspection) {
        var numbers = new HashMap<String, Long>();
        database.sql("select id, reference from case_record where inspection = ?")
                .param(inspection)
                .query((row, _) -> numbers.put(row.getString("reference"), row.getLong("id")))
                .list();
        return numbers;
    }

    /** The case of a number, if it is of this inspection. */
    @Transactional(readOnly = true)
    public Optional<Numbered> one(long inspection, long number) {
        return database.sql("select %s from case_record where inspection = ? and id = ?".formatted(COLUMNS))
                .params(inspection, number)
                .query(CaseRecords::read)
                .optional();
    }

    List<Numbered> page(long inspection, CaseSearch search, int size, long before) {
        return asked(COLUMNS, inspection, search, " order by position, id limit :size offset :before")
                .param("size", size)
                .param("before", before)
                .query(CaseRecords::read)
                .list();
    }

    long count(long inspection, CaseSearch search) {
        return asked("count(*)", inspection, search, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String what, long inspection, CaseSearch search, String rest) {
        return database.sql("""
                        select %s from case_record where inspection = :inspection and reference ilike :words
                           and (:field = '' or case :field when 'unit' then unit = :value when 'area' then area = :value
                                else attributes ->> :field = :value end)%s""".formatted(what, rest))
                .param("inspection", inspection)
                .param("words", search.like())
                .param("field", search.field())
                .param("value", search.value());
    }

    /** Puts these cases in the place of whatever was there. */
    void replace(long inspection, List<Case> cases) {
        database.sql("delete from case_record where inspection = ?")
                .param(inspection)
                .update();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var each : cases) {
            var attributes = new TreeMap<String, String>();
            each.attributes().forEach((id, value) -> attributes.put(id.value(), value));
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("reference", each.reference());
            row.put("unit", each.unit().value());
            row.put("area", each.area());
            row.put("attributes", attributes);
            rows.add(row);
        }
        database.sql("""
                        insert into case_record (inspection, position, reference, unit, area, attributes)
                        select ?, place, x ->> 'reference', x ->> 'unit', x ->> 'area', x -> 'attributes'
                          from jsonb_array_elements(?::jsonb) with ordinality as t (x, place) order by place""").param(inspection).param(JSON.writeValueAsString(rows)).update();
    }

    private static Numbered read(ResultSet row, int number) throws SQLException {
        var attributes = new HashMap<Id, String>();
        JSON.readValue(row.getString("attributes"), TEXTS).forEach((id, value) -> attributes.put(Id.of(id), value));
        return new Numbered(
                row.getLong("id"),
                new Case(row.getString("reference"), Id.of(row.getString("unit")), row.getString("area"), attributes));
    }
}
