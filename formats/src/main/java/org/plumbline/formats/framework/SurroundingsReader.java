package org.plumbline.formats.framework;

import java.util.Map;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.framework.Milestone;
import org.plumbline.framework.Questionnaire;
import org.plumbline.framework.Surroundings;
import org.plumbline.framework.question.AnswerType;
import org.plumbline.framework.question.Phase;

/** Reads what an edition brings beside its questions and rules. */
final class SurroundingsReader {
    private SurroundingsReader() {}

    static Surroundings read(Keys edition) {
        return new Surroundings(
                edition.oneOf("prints", Map.of("counts", true, "percentages", false), false),
                TreeReader.named(edition, "owners", "title"),
                edition.list("questionnaires", SurroundingsReader::questionnaire),
                edition.list("milestones", SurroundingsReader::milestone),
                edition.list("samples", SampleReader::plan),
                edition.list("practice", SurroundingsReader::phase),
                edition.list("glossary", ReportReader::entry),
                edition.list("facts", ReportReader::fact),
                ReportReader.style(edition),
                ReportReader.phrases(edition),
                ReportReader.parts(edition, "report"));
    }

    private static Questionnaire questionnaire(Keys keys) {
        var questionnaire = new Questionnaire(
                keys.id("id"),
                keys.words("title"),
                keys.id("respondents"),
                keys.list("questions", SurroundingsReader::item));
        keys.nothingElse();
        return questionnaire;
    }

    private static Questionnaire.Item item(Keys keys) {
        var item = new Questionnaire.Item(
                keys.id("id"),
                keys.oneOf("type", AnswerType.class, AnswerType.WORDS),
                keys.words("text"),
                TreeReader.named(keys, "choices", "text"));
        keys.nothingElse();
        return item;
    }

    private static Phase phase(Keys keys) {
        var phase = new Phase(keys.id("id"), keys.words("title"), keys.ids("questions"));
        keys.nothingElse();
        return phase;
    }

    private static Milestone milestone(Keys keys) {
        var steps = keys.has("weeks") ? Milestone.Steps.WEEKS : Milestone.Steps.WORKING_DAYS;
        var name = steps == Milestone.Steps.WEEKS ? "weeks" : "working-days";
        var from = keys.number(name);
        var milestone = new Milestone(
                keys.id("id"),
                keys.words("title"),
                keys.id("after"),
                from,
                keys.number("until-" + name, from),
                steps,
                RulesReader.grounds(keys));
        keys.nothingElse();
        return milestone;
    }
}
