package org.plumbline.server.badinput;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ways to fill in a form: names and values in turn, as they are sent. */
final class Filling {
    /** Begins as a formula, ends a statement, and is markup. */
    static final String EVIL = "=1+1'; DROP TABLE person;--<script>alert(1)</script>\"><img src=x>${7*7}";

    /** What a field wants whose name says so; everything else is given words. */
    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("day", "7"),
            Map.entry("month", "9"),
            Map.entry("year", "2026"),
            Map.entry("time", "9:30"),
            Map.entry("minutes", "60"),
            Map.entry("value", "41"),
            Map.entry("comparator", "40"),
            Map.entry("capacity", "5"),
            Map.entry("seed", "2018"),
            Map.entry("week", "2026-W40"),
            Map.entry("code", "A1"),
            Map.entry("indicator", "an-indicator"));

    private Filling() {}

    /** The same text in every field that one types into; of choices what is chosen, or else the first that says something. */
    static List<String> typed(PageForm form, String text) {
        return typed(form, text, Set.of());
    }

    /** The same, with fitting values in the fields about which the page complained. */
    static List<String> typed(PageForm form, String text, Set<String> refused) {
        var pairs = new ArrayList<String>();
        var chosen = new HashSet<String>();
        form.fields().stream()
                .filter(it -> it.kind() == PageForm.Kind.CHOICE
                        && it.chosen()
                        && !it.value().isEmpty())
                .forEach(it -> chosen.add(it.name()));
        for (var field : form.fields()) {
            switch (field.kind()) {
                case TEXT -> add(pairs, field.name(), isRefused(field.name(), refused) ? right(field) : text);
                case HIDDEN -> add(pairs, field.name(), field.value());
                case TICK -> {
                    if (field.chosen()) {
                        add(pairs, field.name(), field.value());
                    }
                }
                case CHOICE -> {
                    if (chosen.contains(field.name())
                            ? field.chosen()
                            : !field.value().isEmpty()) {
                        chosen.add(field.name());
                        if (!pairs.contains(field.name())) {
                            add(pairs, field.name(), field.value());
                        }
                    }
                }
                case FILE -> {}
            }
        }
        return pairs;
    }

    private static boolean isRefused(String field, Set<String> refused) {
        return refused.contains(field) || refused.contains(field.replaceFirst("-(day|month|year)$", ""));
    }

    private static String right(PageForm.Field field) {
        var last = field.name().replaceFirst(".*-", "");
        if (last.equals("email")) {
            return "someone.%d@office.example".formatted(System.nanoTime());
        }
        var known = RIGHT.get(last);
        return known != null ? known : field.value().isEmpty() ? "Word" : field.value();
    }

    /** The same text in every field there is, hidden and chosen ones too, as somebody sends who makes up a form. */
    static List<String> everywhere(PageForm form, String text) {
        var pairs = new ArrayList<String>();
        for (var field : form.fields()) {
            if (field.name().equals("_csrf")) {
                add(pairs, field.name(), field.value());
            } else if (field.kind() != PageForm.Kind.FILE && !pairs.contains(field.name())) {
                add(pairs, field.name(), text);
            }
        }
        return pairs;
    }

    /** One field with a text of so many characters, and the others that one types into with one of so many. */
    static List<String> grown(PageForm form, String name, int most, int others) {
        var pairs = typed(form, "x".repeat(others));
        var at = pairs.indexOf(name);
        pairs.set(at + 1, "x".repeat(most));
        return pairs;
    }

    private static void add(List<String> pairs, String name, String value) {
        if (!name.isEmpty()) {
            pairs.add(name);
            pairs.add(value);
        }
    }
}
