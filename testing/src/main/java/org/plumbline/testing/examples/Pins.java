package org.plumbline.testing.examples;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.table.Table;
import org.plumbline.framework.Edition;
import org.plumbline.framework.words.Id;

/**
 * Which questions are pinned: those in the pins file, and those of which the report prints a figure that leaves one
 * lawful choice once as many cases as possible count.
 */
final class Pins {
    private final Map<Id, Pin> chosen;
    private final Map<Id, Map<String, Integer>> printed = new HashMap<>();

    Pins(Edition edition, Map<Id, Pin> chosen, Table published) {
        this.chosen = chosen;
        var questions = edition.questionsById();
        chosen.keySet().stream()
                .filter(id -> !questions.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("pinned question %s is not in %s".formatted(id, edition.name()));
                });
        for (var row : published.rows()) {
            var of = Id.of(published.cell(row, "of"));
            var value = published.cell(row, "value");
            if (questions.containsKey(of) && published.cell(row, "reproduced").equals("yes") && !value.isEmpty()) {
                printed.computeIfAbsent(of, _ -> new HashMap<>())
                        .put(published.cell(row, "measure"), Integer.parseInt(value));
            }
        }
    }

    /**
     * The pin of a question; null when it is free.
     *
     * @param able how many cases it can be counted for
     */
    @Nullable
    Pin of(Id question, int able) {
        var pin = chosen.get(question);
        var figures = printed.get(question);
        return pin != null || figures == null ? pin : fitting(question, figures, able);
    }

    private static Pin fitting(Id question, Map<String, Integer> figures, int able) {
        for (int relevant = figures.getOrDefault("relevant", able); relevant > 0; relevant--) {
            for (int met = relevant; met >= 0; met--) {
                if (fits(figures, met, relevant)) {
                    return new Pin(met, relevant, Map.of(), Map.of());
                }
            }
        }
        throw new IllegalArgumentException("no share of %d cases gives %s %s".formatted(able, question, figures));
    }

    private static boolean fits(Map<String, Integer> figures, int met, int relevant) {
        return figures.entrySet().stream()
                .allMatch(figure -> figure.getValue()
                        == switch (figure.getKey()) {
                            case "percent" -> Target.percent(met, relevant);
                            case "percent-not-met" -> Target.percent(relevant - met, relevant);
                            case "met" -> met;
                            case "not-met" -> relevant - met;
                            case "relevant" -> relevant;
                            default -> figure.getValue();
                        });
    }
}
