package org.plumbline.server.panel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.rating.Overall;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.scores.Live;

/**
 * All that the panel has before it.
 *
 * @param rated what the edition rates, in its order; without the overall
 * @param overall none when the edition has none
 * @param newest the newest of what was proposed or agreed when this was read
 * @param team names by reference
 * @param part whether some cases are kept from whoever looks, so that no rating can be shown to them
 */
public record Panel(
        Subject subject,
        Live live,
        List<Rated> rated,
        Optional<Rated> overall,
        long newest,
        List<Sitting> sittings,
        Map<String, String> team,
        boolean part) {
    public Panel {
        rated = List.copyOf(rated);
        sittings = List.copyOf(sittings);
        team = Collections.unmodifiableMap(new LinkedHashMap<>(team));
    }

    public String href() {
        return subject.href() + "/panel";
    }

    /** Everything with a rating, the overall last. */
    public Stream<Rated> all() {
        return Stream.concat(rated.stream(), overall.stream());
    }

    public Optional<Rated> find(String id) {
        return all().filter(it -> it.id().value().equals(id)).findFirst();
    }

    public boolean isEmpty() {
        return rated.isEmpty() && overall.isEmpty();
    }

    /** Whether anything can still be proposed or agreed, and be looked at by whoever looks. */
    public boolean isOpen() {
        return !part && !live.erased();
    }

    public long agreed() {
        return rated.stream().filter(Rated::isAgreed).count();
    }

    /** What the panel should look at itself. */
    public List<Rated> toLook() {
        return rated.stream().filter(Rated::needsLook).toList();
    }

    /** What nothing speaks against, and nobody has agreed yet. */
    public List<Rated> clear() {
        return rated.stream().filter(it -> !it.needsLook() && !it.isAgreed()).toList();
    }

    public List<Rated> settled() {
        return rated.stream().filter(it -> !it.needsLook() && it.isAgreed()).toList();
    }

    public Overall points() {
        var found = live.ratings().overall();
        if (found == null) {
            throw new IllegalStateException("this edition has no overall rating");
        }
        return found;
    }

    public Optional<Sitting> sitting(String number) {
        return sittings.stream()
                .filter(it -> Integer.toString(it.number()).equals(number))
                .findFirst();
    }

    /** The sittings to choose from. */
    public List<Choice> sittings(Shell shell) {
        return sittings.stream()
                .map(it -> new Choice(
                        Integer.toString(it.number()), shell.say("panel.sitting", it.number(), shell.day(it.day()))))
                .toList();
    }

    /** Who was at a sitting, in words. */
    public String present(Sitting sitting) {
        return String.join(
                ", ",
                Stream.concat(
                                sitting.present().stream().map(it -> team.getOrDefault(it, it)),
                                Stream.of(sitting.others()))
                        .filter(it -> !it.isBlank())
                        .toList());
    }
}
