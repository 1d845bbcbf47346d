package org.plumbline.server.exchange.held;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.formats.folder.CaseloadText;
import org.plumbline.framework.words.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code caseload.csv}: table {@code case_record}. */
@Component
class CaseloadHeld implements HeldFile {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final FolderEditions editions;

    CaseloadHeld(JdbcClient database, FolderEditions editions) {
        this.database = database;
        this.editions = editions;
    }

    @Override
    public String path() {
        return "caseload.csv";
    }

    @Override
    public void take(Intake intake) {
        var rows = intake.read().caseload().stream().map(CaseloadHeld::row).toList();
        database.sql("""
                        insert into case_record (inspection, position, reference, unit, area, attributes)
                        select ?, place, x ->> 'case', x ->> 'unit', x ->> 'area', x -> 'attributes'
                          from jsonb_array_elements(?::jsonb) with ordinality as t (x, place) order by place""").param(intake.inspection()).param(Intake.json(rows)).update();
    }

    private static Map<String, @Nullable Object> row(Case each) {
        var attributes = new TreeMap<String, String>();
        each.attributes().forEach((id, value) -> attributes.put(id.value(), value));
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("case", each.reference());
        row.put("unit", each.unit().value());
        row.put("area", each.area());
        row.put("attributes", attributes);
        return row;
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var caseload = database.sql(
                        "select reference, unit, area, attributes from case_record where inspection = ? order by position, id")
                .param(inspection)
                .query((row, _) -> new Case(
                        row.getString("reference"),
                        Id.of(row.getString("unit")),
                        row.getString("area"),
                        attributes(row.getString("attributes"))))
                .list();
        // a list of no cases is a list all the same: what came so goes out so
        return caseload.isEmpty() && came == null ? null : CaseloadText.of(editions.of(inspection), caseload);
    }

    private static Map<Id, String> attributes(String json) {
        var attributes = new HashMap<Id, String>();
        JSON.readValue(json, TEXTS).forEach((id, value) -> attributes.put(Id.of(id), value));
        return attributes;
    }
}
