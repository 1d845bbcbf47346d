package org.plumbline.testing.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Window;
import org.plumbline.formats.FileProblem;
import org.plumbline.formats.Problems;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.formats.yaml.Keys;

/**
 * What an example is made from: the cases there are to be, and the free choices.
 *
 * @param report the file name of the report's text, which is not part of this project
 * @param edition such as {@code id/2012}
 * @param head the lines of inspection.yaml that people wrote
 * @param groups cases that are alike in what questions depend on
 * @param spread other attributes, dealt out by number of cases
 * @param first question to attribute or earlier question: the cases that have it, or met it, are answered first, so
 *     with the first choice, or "met"
 * @param appliesTo the same for questions whose id starts so
 * @param applies of free questions: how many of 100 cases that could be counted are
 * @param met of free questions in no target: how many of 100 are met
 */
record Plan(
        String report,
        String edition,
        Map<String, String> head,
        List<String> areas,
        Window fieldwork,
        long seed,
        String prefix,
        List<String> assessors,
        List<Group> groups,
        Map<String, Map<String, Integer>> spread,
        Map<String, String> first,
        Map<String, Integer> appliesTo,
        int applies,
        int met) {

    /** Cases of one unit and area with the same attributes. */
    record Group(int count, String unit, String area, Map<String, String> attributes) {}

    static Plan read(Path file) {
        var problems = new Problems();
        var tree = EditionFile.tree(file, file.toString(), problems, FileProblem.FI010);
        if (tree == null) {
            throw new IllegalArgumentException("no plan: " + problems.all());
        }
        var keys = Keys.of(tree, "plan", problems);
        var fieldwork = keys.keys("fieldwork");
        var plan = new Plan(
                keys.text("report"),
                keys.text("edition"),
                texts(keys.keys("head")),
                keys.texts("areas"),
                new Window(
                        java.time.LocalDate.parse(fieldwork.text("from")),
                        java.time.LocalDate.parse(fieldwork.text("to"))),
                keys.number("random-seed"),
                keys.text("prefix"),
                keys.texts("assessors"),
                keys.list("groups", Plan::group),
                spread(keys.keys("spread")),
                keys.has("first") ? texts(keys.keys("first")) : Map.of(),
                keys.has("applies-to") ? numbers(keys.keys("applies-to")) : Map.of(),
                keys.number("applies", 94),
                keys.number("met", 75));
        keys.nothingElse();
        if (problems.hasErrors()) {
            throw new IllegalArgumentException("the plan cannot be used: " + problems.all());
        }
        return plan;
    }

    private static Group group(Keys keys) {
        var group = new Group(
                keys.number("count"), keys.text("unit", ""), keys.text("area", ""), texts(keys.keys("attributes")));
        keys.nothingElse();
        return group;
    }

    private static Map<String, String> texts(Keys keys) {
        var texts = new LinkedHashMap<String, String>();
        new ArrayList<>(keys.entries()).forEach(entry -> texts.put(entry.key(), keys.text(entry.key())));
        return texts;
    }

    private static Map<String, Map<String, Integer>> spread(Keys keys) {
        var spread = new LinkedHashMap<String, Map<String, Integer>>();
        for (var entry : new ArrayList<>(keys.entries())) {
            spread.put(entry.key(), numbers(keys.keys(entry.key())));
        }
        return spread;
    }

    private static Map<String, Integer> numbers(Keys keys) {
        var numbers = new LinkedHashMap<String, Integer>();
        new ArrayList<>(keys.entries()).forEach(entry -> numbers.put(entry.key(), keys.number(entry.key())));
        return numbers;
    }

    /** How many of 100 cases that could be counted for a free question are. */
    int applies(String question) {
        return appliesTo.entrySet().stream()
                .filter(entry -> question.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(applies);
    }
}
