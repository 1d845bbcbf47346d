package org.plumbline.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.plumbline.caseload.Case;
import org.plumbline.caseload.CaseloadCheck;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.words.Id;

/** Lawful caseloads, whatever their words: drawn from a random seed, the same for the same seed. */
public final class RandomCaseloads {
    /** Words that a table, a page or a database could stumble over. */
    public static final List<String> AWKWARD = List.of(
            "=1+1",
            "'=1+1",
            "''@x",
            "+44",
            "-5",
            "-a",
            "'",
            "a;b,c\td",
            "say \"so\"",
            "\"",
            "<script>alert(1)</script>",
            "Robert'); DROP TABLE cases;--",
            "two\nlines",
            "ŵy a thŷ",
            "{{7*7}} ${7*7} %s %n",
            "\uFF1D1",
            "case",
            "-",
            "null");

    private RandomCaseloads() {}

    /** As many cases under an edition, some of whose attributes the records do not say. */
    public static List<Case> of(Edition edition, List<String> areas, int cases, long seed) {
        var random = new Random(seed);
        var units = CaseloadCheck.units(edition);
        var caseload = new ArrayList<Case>();
        for (int at = 1; at <= cases; at++) {
            var attributes = new HashMap<Id, String>();
            for (var attribute : edition.attributes()) {
                if (attribute.required() || random.nextInt(5) > 0) {
                    attributes.put(attribute.id(), value(attribute, random));
                }
            }
            caseload.add(new Case(
                    "R%d-%04d".formatted(seed, at),
                    units.get(random.nextInt(units.size())).id(),
                    areas.isEmpty() ? null : areas.get(random.nextInt(areas.size())),
                    attributes));
        }
        return caseload;
    }

    private static String value(Attribute attribute, Random random) {
        return switch (attribute.type()) {
            case FLAG -> random.nextBoolean() ? "yes" : "no";
            case CHOICE ->
                attribute
                        .values()
                        .get(random.nextInt(attribute.values().size()))
                        .id()
                        .value();
            case NUMBER ->
                BigDecimal.valueOf(random.nextInt(-50, 200), random.nextInt(2)).toPlainString();
            case DATE -> LocalDate.of(2017, 1, 1).plusDays(random.nextInt(700)).toString();
            case WORDS -> AWKWARD.get(random.nextInt(AWKWARD.size()));
        };
    }
}
