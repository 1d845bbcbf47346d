package org.plumbline.server.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.caseload.CaseloadCheck;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Shell;

/**
 * What is looked for in a list of cases.
 *
 * @param words part of a reference
 * @param field {@code unit}, {@code area} or an attribute; empty for any case
 * @param value what the field must be
 */
record CaseSearch(String words, String field, String value) {
    private static final int LONGEST = 100;

    static CaseSearch of(Entered asked) {
        var with = asked.text("with");
        int end = with.indexOf('=');
        return new CaseSearch(
                shortened(asked.text("q")),
                end < 0 ? "" : shortened(with.substring(0, end)),
                end < 0 ? "" : shortened(with.substring(end + 1)));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    String like() {
        return Entered.anywhere(words);
    }

    Map<String, String> kept() {
        return Map.of("q", words, "with", field.isEmpty() ? "" : field + "=" + value);
    }

    /** Every unit, area and value of an attribute that cases can be asked for by. */
    static List<Choice> choices(Subject subject, Shell shell) {
        var choices = new ArrayList<Choice>();
        var units = CaseloadCheck.units(subject.edition());
        if (units.size() > 1) {
            units.forEach(unit -> choices.add(
                    choice("unit", unit.id().value(), shell.say("caseload.unit"), shell.say(unit.words()))));
        }
        subject.areas().forEach(area -> choices.add(choice("area", area, shell.say("caseload.area"), area)));
        subject.edition().attributes().forEach(attribute -> attribute(attribute, shell, choices));
        return choices;
    }

    private static void attribute(Attribute attribute, Shell shell, List<Choice> choices) {
        var id = attribute.id().value();
        var title = shell.say(attribute.title());
        if (attribute.type() == AttributeType.FLAG) {
            choices.add(choice(id, "yes", title, shell.say("caseload.yes")));
            choices.add(choice(id, "no", title, shell.say("caseload.no")));
        }
        attribute
                .values()
                .forEach(value -> choices.add(choice(id, value.id().value(), title, shell.say(value.words()))));
    }

    private static Choice choice(String field, String value, String title, String label) {
        return new Choice(field + "=" + value, title + ": " + label);
    }
}
