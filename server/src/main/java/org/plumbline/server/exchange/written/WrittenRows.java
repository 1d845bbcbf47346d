package org.plumbline.server.exchange.written;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Finding;
import org.plumbline.finding.Findings;
import org.plumbline.finding.PracticeExample;
import org.plumbline.finding.Recommendation;
import org.plumbline.finding.prose.Prose;
import org.plumbline.formats.text.MarkdownText;
import org.plumbline.framework.words.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code written_text} and {@code conclusion}, as folders give and take them. */
@Component
class WrittenRows {
    private final JdbcClient database;

    WrittenRows(JdbcClient database) {
        this.database = database;
    }

    /** Adds a text that came in a folder: nobody here wrote it. */
    void text(long inspection, String text, String language, String source) {
        database.sql(
                        "insert into written_text (inspection, text, language, source, written_by) values (?, ?, ?, ?, null)")
                .params(inspection, text, language, source)
                .update();
    }

    /** The texts that hold, by id and language, of those whose ids begin so. */
    Map<String, Map<String, String>> texts(long inspection, String begins) {
        var texts = new HashMap<String, Map<String, String>>();
        database.sql("""
                        select distinct on (w.text, w.language) w.text, w.language, w.source from written_text w
                         where w.inspection = ? and starts_with(w.text, ?) order by w.text, w.language, w.id desc""").params(inspection, begins).query(row -> {
            if (!row.getString("source").isBlank()) {
                texts.computeIfAbsent(row.getString("text"), _ -> new HashMap<>())
                        .put(row.getString("language"), row.getString("source"));
            }
        });
        return texts;
    }

    /** The languages of an inspection's edition. */
    List<String> languages(long inspection) {
        return database.sql("select e.languages from inspection i join edition e on e.id = i.edition where i.id = ?")
                .param(inspection)
                .query((row, _) -> list(row.getArray(1)))
                .single();
    }

    /** Takes in what is concluded. */
    void take(long inspection, Findings findings) {
        int at = 0;
        for (var each : findings.findings()) {
            var kind = each.kind() == Finding.Kind.STRENGTH ? "strength" : "area";
            var about = each.about() == null ? List.<Id>of() : List.of(each.about());
            add(inspection, "findings", each.id(), kind, about, "", null, List.of(), ++at, each.text());
        }
        at = 0;
        for (var each : findings.examples()) {
            add(inspection, "practice-examples", each.id(), "", each.about(), "", null, List.of(), ++at, each.text());
        }
        at = 0;
        for (var each : findings.recommendations()) {
            add(
                    inspection,
                    "recommendations",
                    each.id(),
                    "",
                    List.of(),
                    each.owner().value(),
                    each.group(),
                    each.restsOn(),
                    ++at,
                    each.text());
        }
    }

    private void add(
            long inspection,
            String part,
            Id id,
            String kind,
            List<Id> about,
            String owner,
            @Nullable Id group,
            List<Id> restsOn,
            int position,
            Map<String, Prose> text) {
        database.sql("""
                        insert into conclusion (inspection, part, id, kind, about, owner, grouped, rests_on, position, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, null)""")
                .param(inspection)
                .param(part)
                .param(id.value())
                .param(kind)
                .param(array(about))
                .param(owner)
                .param(group == null ? "" : group.value())
                .param(array(restsOn))
                .param(position)
                .update();
        text.forEach((language, prose) -> text(inspection, part + "/" + id, language, prose.source()));
    }

    private static String[] array(List<Id> ids) {
        return ids.stream().map(Id::value).toArray(String[]::new);
    }

    /** What is concluded and stands, of one part of it. */
    Findings standing(long inspection, String part) {
        var texts = texts(inspection, part + "/");
        var findings = new ArrayList<Finding>();
        var examples = new ArrayList<PracticeExample>();
        var asked = new ArrayList<Recommendation>();
        database.sql("""
                        select id, kind, about, owner, grouped, rests_on from conclusion
                         where inspection = ? and part = ? and not withdrawn order by position, id""").params(inspection, part).query(row -> {
            var id = Id.of(row.getString("id"));
            var about = ids(row.getArray("about"));
            var text = prose(texts.getOrDefault(part + "/" + id, Map.of()));
            switch (part) {
                case "findings" -> {
                    var kind = row.getString("kind").equals("strength") ? Finding.Kind.STRENGTH : Finding.Kind.AREA;
                    findings.add(new Finding(id, kind, about.isEmpty() ? null : about.getFirst(), text));
                }
                case "practice-examples" -> examples.add(new PracticeExample(id, about, text));
                default -> {
                    var group = row.getString("grouped");
                    asked.add(new Recommendation(
                            id,
                            Id.of(row.getString("owner")),
                            group.isEmpty() ? null : Id.of(group),
                            ids(row.getArray("rests_on")),
                            text));
                }
            }
        });
        return new Findings(findings, examples, asked);
    }

    private static Map<String, Prose> prose(Map<String, String> texts) {
        var prose = new HashMap<String, Prose>();
        texts.forEach((language, source) -> prose.put(language, MarkdownText.read(source, "", 1)));
        return prose;
    }

    private static List<Id> ids(Array array) throws SQLException {
        return list(array).stream().map(Id::of).toList();
    }

    private static List<String> list(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
