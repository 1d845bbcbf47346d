package org.plumbline.formats.framework;

import java.util.List;
import java.util.Map;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.framework.Section;
import org.plumbline.framework.Standard;
import org.plumbline.framework.Theme;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.Attribute.Purpose;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.question.Condition;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.question.QuestionKind;
import org.plumbline.framework.words.Named;

/** Reads what is asked: sections, standards, questions, themes and case attributes. */
final class TreeReader {
    private TreeReader() {}

    static List<Section> sections(Keys edition) {
        return edition.list("sections", keys -> {
            var section = new Section(keys.id("id"), keys.words("title"), keys.list("standards", TreeReader::standard));
            keys.nothingElse();
            return section;
        });
    }

    static List<Theme> themes(Keys edition) {
        return edition.list("themes", keys -> {
            var theme = new Theme(keys.id("id"), keys.words("title"), keys.ids("questions"), RulesReader.grounds(keys));
            keys.nothingElse();
            return theme;
        });
    }

    static List<Attribute> attributes(Keys edition) {
        return edition.list("case-attributes", keys -> {
            var attribute = new Attribute(
                    keys.id("id"),
                    keys.oneOf("type", AttributeType.class, AttributeType.WORDS),
                    keys.yes("required", false),
                    keys.words("title"),
                    named(keys, "values", "text"),
                    keys.oneOf("only-for", Map.of("sampling", Purpose.SAMPLING), Purpose.EVERYTHING));
            keys.nothingElse();
            return attribute;
        });
    }

    /** A list of ids with words. */
    static List<Named> named(Keys keys, String list, String words) {
        return keys.list(list, item -> {
            var named = new Named(item.id("id"), item.words(words));
            item.nothingElse();
            return named;
        });
    }

    private static Standard standard(Keys keys) {
        var standard = new Standard(
                keys.id("id"),
                keys.words("title"),
                keys.words("text"),
                named(keys, "parts", "title"),
                keys.list("questions", TreeReader::question));
        keys.nothingElse();
        return standard;
    }

    private static Question question(Keys keys) {
        var kind = keys.oneOf("kind", QuestionKind.class, QuestionKind.SCORED);
        var type = kind.isJudged() ? AnswerType.JUDGEMENT : keys.oneOf("type", AnswerType.class, AnswerType.WORDS);
        var question = new Question(
                keys.id("id"),
                kind,
                type,
                keys.words("text"),
                keys.has("guidance") ? keys.words("guidance") : null,
                keys.optionalId("unit"),
                keys.optionalId("part"),
                keys.optionalId("for"),
                keys.has("when") ? ConditionReader.read(keys.keys("when")) : Condition.always(),
                keys.ids("reasons"),
                named(keys, "choices", "text"));
        keys.nothingElse();
        return question;
    }
}
