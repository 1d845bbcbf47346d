package org.plumbline.server.demo.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.plumbline.caseload.Case;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.Attribute;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.words.Id;

/** Makes up the cases of a service. */
final class MadeCaseload {
    private static final Pattern RANGE = Pattern.compile("(-?\\d+)\\.\\.(-?\\d+)");

    private final Plot plot;
    private final Edition edition;
    private final LocalDate starts;
    private final RandomGenerator random;

    MadeCaseload(Plot plot, Edition edition, LocalDate starts, RandomGenerator random) {
        this.plot = plot;
        this.edition = edition;
        this.starts = starts;
        this.random = random;
    }

    /** As many cases as the plot says, each of one of its kinds, area after area. */
    List<Case> cases() {
        var letters = plot.service().replaceAll("[^A-Z]", "");
        var short2 = letters.substring(0, Math.min(2, letters.length())).toUpperCase(Locale.ROOT);
        var cases = new ArrayList<Case>();
        for (int number = 1; number <= plot.caseload(); number++) {
            var kind = kind();
            var attributes = new HashMap<Id, String>();
            for (var attribute : edition.attributes()) {
                var node = kind.attributes().get(attribute.id());
                if (node != null) {
                    attributes.put(attribute.id(), value(attribute, node));
                }
            }
            cases.add(new Case(
                    "%s-%03d".formatted(short2, number),
                    kind.unit().isEmpty() ? edition.units().getFirst().id() : Id.of(kind.unit()),
                    plot.areas().isEmpty()
                            ? null
                            : plot.areas().get(number % plot.areas().size()),
                    attributes));
        }
        return cases;
    }

    private Plot.Kind kind() {
        int at =
                random.nextInt(plot.kinds().stream().mapToInt(Plot.Kind::weight).sum());
        for (var kind : plot.kinds()) {
            at -= kind.weight();
            if (at < 0) {
                return kind;
            }
        }
        return plot.kinds().getLast();
    }

    private String value(Attribute attribute, Node node) {
        return switch (node) {
            case Node.Sequence(var items, var _) -> value(attribute, items.get(random.nextInt(items.size())));
            case Node.Scalar(var text, var _) -> value(attribute, text);
            case Node.Mapping _ -> throw new IllegalStateException("no value of " + attribute.id());
        };
    }

    private String value(Attribute attribute, String text) {
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            return text;
        }
        int from = Integer.parseInt(range.group(1));
        int number = from + random.nextInt(Integer.parseInt(range.group(2)) - from + 1);
        return attribute.type() == AttributeType.DATE ? starts.plusDays(number).toString() : String.valueOf(number);
    }
}
