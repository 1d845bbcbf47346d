package org.plumbline.formats.framework;

import static org.plumbline.formats.FileProblem.FI018;
import static org.plumbline.framework.check.FrameworkProblem.FW028;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.Edition;
import org.plumbline.framework.EditionName;
import org.plumbline.framework.Terms;
import org.plumbline.framework.check.EditionCheck;
import org.plumbline.framework.question.AnswerWords;

/** Reads a whole edition from a tree without banks, and checks it. */
final class EditionReader {
    private EditionReader() {}

    /** The edition; to be used only when {@code problems} has no errors afterwards. */
    static Edition read(Node.Mapping tree, Problems problems) {
        var keys = Keys.of(tree, "", problems);
        if (!keys.text("form").equals("1") && keys.has("form")) {
            problems.add(
                    FI018,
                    keys.node("form").place(),
                    "this framework is of form %s".formatted(keys.node("form").form()),
                    "Use 'form: 1'");
        }
        var edition = new Edition(
                name(keys),
                keys.words("title"),
                keys.text("source"),
                keys.texts("languages"),
                drafts(keys),
                terms(keys.keys("terms")),
                answers(keys.keys("answers")),
                TreeReader.attributes(keys),
                TreeReader.named(keys, "units", "title"),
                TreeReader.sections(keys),
                TreeReader.themes(keys),
                TreeReader.named(keys, "reasons", "text"),
                RulesReader.read(keys, problems),
                SurroundingsReader.read(keys));
        keys.nothingElse();
        problems.addAll(EditionCheck.problems(edition));
        return edition;
    }

    private static EditionName name(Keys keys) {
        var revision = keys.number("revision");
        if (revision < 1 && keys.has("revision")) {
            keys.problems()
                    .add(
                            FW028,
                            keys.node("revision").place(),
                            "revision %d is not lawful".formatted(revision),
                            "Start at 1");
        }
        return new EditionName(keys.id("id"), keys.text("edition"), revision);
    }

    private static Set<String> drafts(Keys keys) {
        var drafts = new HashSet<String>();
        if (keys.has("translations")) {
            var translations = keys.keys("translations");
            var languages = new ArrayList<>(translations.entries());
            languages.forEach(entry -> {
                translations.oneOf(entry.key(), Map.of("draft", true), true);
                drafts.add(entry.key());
            });
        }
        return drafts;
    }

    private static Terms terms(Keys keys) {
        var terms = new Terms(keys.words("section"), keys.words("standard"), keys.words("rating"));
        keys.nothingElse();
        return terms;
    }

    private static AnswerWords answers(Keys keys) {
        var answers = new AnswerWords(
                keys.words("met"), keys.words("not-met"), keys.words("not-applicable"), keys.words("unanswered"));
        keys.nothingElse();
        return answers;
    }
}
