package org.plumbline.server.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.Tie;
import org.plumbline.evidence.Weighed;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Shell;

/**
 * What pages about evidence start from: an inspection, and what its edition has evidence weighed for.
 *
 * @param weighed the standards that people judge; where there are none, every standard
 */
public record Ground(Head head, List<Weighed> weighed) {
    public Ground {
        weighed = List.copyOf(weighed);
    }

    /** The address of the evidence. */
    public String href() {
        return head.href() + "/evidence";
    }

    /** One of them. */
    public Optional<Weighed> find(String id) {
        return weighed.stream().filter(it -> it.id().value().equals(id)).findFirst();
    }

    /** Whether people rate them. */
    public boolean isRated() {
        return weighed.stream().anyMatch(Weighed::isRated);
    }

    /** The standards and questions that something can be about: of many standards only those, and not their questions. */
    public Map<Id, Words> about() {
        var about = new LinkedHashMap<Id, Words>();
        for (var each : weighed) {
            ids(each).forEach(id -> about.put(id, each.words(id).orElse(each.title())));
        }
        return about;
    }

    /** Those of one standard. */
    public List<Id> ids(Weighed each) {
        return isRated() ? each.ids() : List.of(each.id());
    }

    /** The words for what something is about; its id where the edition has none. */
    public String words(Shell shell, Id about) {
        return weighed.stream()
                .flatMap(it -> it.words(about).stream())
                .findFirst()
                .map(shell::say)
                .orElse(about.value());
    }

    /** The standards to choose from. */
    public List<Choice> standards(Shell shell) {
        return weighed.stream()
                .map(it -> new Choice(it.id().value(), "%s %s".formatted(it.id(), shell.say(it.title()))))
                .toList();
    }

    /** The ways in which a piece can speak, as one choice. */
    public static List<Choice> ways(Shell shell) {
        var ways = new ArrayList<Choice>();
        for (var direction : Tie.Direction.values()) {
            for (var strength : List.of(Tie.Strength.STRONG, Tie.Strength.FAIR, Tie.Strength.WEAK)) {
                ways.add(new Choice(
                        "%s %s".formatted(direction.word(), strength.word()),
                        shell.say("evidence.way." + direction.word() + "." + strength.word())));
            }
        }
        return ways;
    }
}
