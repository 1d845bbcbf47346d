package org.plumbline.server.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Words;

/**
 * The frame of a page: who looks, in which language, where they may go, and what every form carries.
 *
 * @param language {@code en} or {@code cy}
 * @param path where this page is, with its question, for the switch of language
 * @param visitor who looks; null when nobody is signed in
 * @param csrf the name and value that every form sends back
 * @param notice what was just done, said once; empty for nothing
 * @param demo whether this is the demonstration
 * @param pressing what stands on every page of the inspection that this page is of
 */
public record Shell(
        Texts texts,
        String language,
        String path,
        @Nullable Visitor visitor,
        Csrf csrf,
        String notice,
        boolean demo,
        List<Pressing.Line> pressing) {
    public Shell {
        pressing = List.copyOf(pressing);
    }

    private static final ZoneId WALL = ZoneId.of("Europe/London");

    /** Who looks at a page, and the places that their roles open. */
    public record Visitor(long person, String name, List<Link> places) {}

    /** A place to go, by the key of its name. */
    public record Link(String href, String key) {}

    /** What shows that a form came from our own page. */
    public record Csrf(String name, String value) {}

    /** A text of this page's language. */
    public String say(String key, Object... with) {
        return texts.in(language, key, with);
    }

    /** What presses, in this page's language. */
    public String say(Pressing.Line line) {
        return say(
                line.key(),
                line.with().stream()
                        .map(it -> it.startsWith("=") ? say(it.substring(1)) : it)
                        .toArray());
    }

    /** A text of an edition in this page's language. */
    public String say(Words words) {
        return words.in(language);
    }

    /** This page's address in the other language. */
    public String inLanguage(String other) {
        var kept = path.replaceAll("([?&])lang=[a-z]*&?", "$1").replaceAll("[?&]$", "");
        return kept + (kept.contains("?") ? "&" : "?") + "lang=" + other;
    }

    /** Whether this page lies at or below a place. */
    public boolean isAt(String place) {
        var here = path.replaceAll("[?].*", "");
        return here.equals(place) || (!place.equals("/") && here.startsWith(place + "/"));
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
    }

    /** A moment as people here read it off the clock on the wall. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale()).format(moment.atZone(WALL));
    }

    /** How dates and numbers are written in this language. */
    public Locale locale() {
        return Locale.forLanguageTag(language + "-GB");
    }

    /** A new mark for a form that must not be taken twice. */
    public String once() {
        return UUID.randomUUID().toString();
    }
}
