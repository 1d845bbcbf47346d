package org.plumbline.server.judging;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.words.Id;
import tools.jackson.databind.json.JsonMapper;

/** What the script of a judging page needs to know: the whole form as data, with what stands. */
final class PageData {
    private static final JsonMapper JSON = new JsonMapper();

    private PageData() {}

    /** As JSON. */
    static String of(Form form) {
        var marked = form.marked();
        var facts = new HashMap<String, String>();
        marked.one().attributes().forEach((id, value) -> facts.put(id.value(), value));
        var data = new LinkedHashMap<String, Object>();
        data.put("href", marked.href());
        data.put("marking", marked.marking().word());
        data.put("edition", Saving.stamp(marked));
        data.put("takes", marked.takesAnswers());
        data.put("version", marked.version());
        data.put("facts", facts);
        data.put("questions", questions(form));
        data.put(
                "groups",
                form.groups().stream()
                        .map(group -> Map.of("id", group.id(), "questions", ids(group)))
                        .toList());
        return JSON.writeValueAsString(data);
    }

    private static List<String> ids(Group group) {
        return group.asked().stream().map(it -> it.question().id().value()).toList();
    }

    private static Map<String, Object> questions(Form form) {
        var questions = new LinkedHashMap<String, Object>();
        // of another unit's question only this is known: that it is not asked
        form.marked()
                .subject()
                .edition()
                .questions()
                .forEach(it -> questions.put(it.id().value(), Map.of("asked", false)));
        form.asked()
                .forEach(asked -> questions.put(
                        asked.question().id().value(),
                        Map.of(
                                "asked", true,
                                "needed", asked.needed(),
                                "when", written(asked.question().when()),
                                "standing", standing(asked))));
        return questions;
    }

    /** What stands for a question, as the script keeps it. */
    static List<Map<String, Object>> standing(Asked asked) {
        return asked.standing().stream()
                .map(it -> Map.<String, Object>of(
                        "event", it.event().event(),
                        "values", Asked.values(it),
                        "reasons", it.event().reasons().stream().map(Id::value).toList(),
                        "note", it.event().note(),
                        "by", it.by(),
                        "mine", it.mine(),
                        "received", it.received().toString()))
                .toList();
    }

    /** A condition as nested lists: its kind first, then what it looks at. */
    static List<Object> written(Condition condition) {
        return switch (condition) {
            case Condition.AttributeIs(var attribute, var values) -> List.of("attribute", attribute.value(), values);
            case Condition.AttributeAtLeast(var attribute, var least) ->
                List.of("at-least", attribute.value(), least.toPlainString());
            case Condition.AttributeAtMost(var attribute, var most) ->
                List.of("at-most", attribute.value(), most.toPlainString());
            case Condition.AnswerIs(var question, var values) -> List.of("answer", question.value(), values);
            case Condition.All(var all) -> several("all", all);
            case Condition.Any(var any) -> several("any", any);
            case Condition.Not(var inside) -> List.of("not", written(inside));
        };
    }

    private static List<Object> several(String kind, List<Condition> conditions) {
        return Stream.concat(Stream.of((Object) kind), conditions.stream().map(PageData::written))
                .toList();
    }
}
