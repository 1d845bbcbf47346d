package org.plumbline.server.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.framework.Edition;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.framework.sampling.Strata;
import org.plumbline.framework.words.Id;
import org.plumbline.server.pages.Shell;

/** What strata are called on pages: by the words of their values, where files have ids. */
public final class StratumWords {
    private StratumWords() {}

    /**
     * The words of a stratum such as {@code female/low + female/medium}.
     *
     * @param stratum its name as files have it
     */
    public static String of(Shell shell, Edition edition, SamplePlan plan, String stratum) {
        var by = plan.strata().by();
        if (by.isEmpty() || stratum.equals("all")) {
            return shell.say("sampling.strata.all");
        }
        return Stream.of(stratum.split(" \\+ "))
                .map(kind -> kind(shell, edition, by, kind))
                .collect(Collectors.joining("; "));
    }

    private static String kind(Shell shell, Edition edition, List<Id> by, String kind) {
        var values = kind.split("/", -1);
        if (values.length != by.size()) {
            return kind; // a value of free words with a stroke in it
        }
        var words = new ArrayList<String>();
        for (int at = 0; at < values.length; at++) {
            words.add(value(shell, edition, by.get(at), values[at]));
        }
        return String.join(", ", words);
    }

    private static String value(Shell shell, Edition edition, Id by, String value) {
        if (value.equals("?")) {
            return shell.say("caseload.unknown");
        }
        if (by.equals(Strata.UNIT)) {
            return edition.units().stream()
                    .filter(unit -> unit.id().value().equals(value))
                    .findFirst()
                    .map(unit -> shell.say(unit.words()))
                    .orElse(value);
        }
        return edition.attributes().stream()
                .filter(attribute -> attribute.id().equals(by))
                .findFirst()
                .map(attribute -> attribute.type() == AttributeType.FLAG
                        ? "%s: %s".formatted(shell.say(attribute.title()), shell.say("caseload." + value))
                        : attribute.values().stream()
                                .filter(named -> named.id().value().equals(value))
                                .findFirst()
                                .map(named -> shell.say(named.words()))
                                .orElse(value))
                .orElse(value);
    }
}
