package org.plumbline.server.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.rule.NearEdge;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.Award;
import org.plumbline.rating.Edge;
import org.plumbline.rating.Flag;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.scores.Line;

/**
 * Something that the edition rates, as the panel has it before it.
 *
 * @param line its score; null for the overall
 * @param questions those that it rests on, each with its own score
 * @param computed what the rules give; null for no rating
 * @param holds what holds now: what the panel awarded, else what the rules give
 * @param worst null when nothing can change it
 * @param best null when nothing can change it
 * @param nearEdge what the edition calls near; null when it flags nothing
 * @param judged what the lead proposed, where people judge
 * @param acts what was proposed and agreed here, the newest first
 */
public record Rated(
        Id id,
        Kind kind,
        Scale scale,
        @Nullable Line line,
        List<Line> questions,
        @Nullable String computed,
        @Nullable String holds,
        @Nullable String worst,
        @Nullable String best,
        List<Flag> flags,
        @Nullable NearEdge nearEdge,
        @Nullable Award judged,
        List<Act> acts) {
    public Rated {
        questions = List.copyOf(questions);
        flags = List.copyOf(flags);
        acts = List.copyOf(acts);
    }

    /** How its rating comes about. */
    public enum Kind {
        COUNTED,
        JUDGED,
        OVERALL
    }

    /** Where it stands with the panel. */
    public enum State {
        OPEN,
        /** The rules now give another rating than the one that was agreed. */
        CHANGED,
        AGREED,
        /** Another rating than the rules give. */
        AWARDED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What the rules give; empty for no rating. */
    public String given() {
        return computed == null ? "" : computed;
    }

    public boolean isOverall() {
        return kind == Kind.OVERALL;
    }

    public boolean isProvisional() {
        return worst != null || best != null;
    }

    public Optional<Act> decision() {
        return acts.stream().filter(Act::isAgreed).findFirst();
    }

    /** What the lead proposed here, if that is not the rules' rating and nothing was agreed since. */
    public Optional<Act> proposal() {
        return acts.stream()
                .findFirst()
                .filter(act -> !act.isAgreed() && !act.rating().equals(given()));
    }

    public State state() {
        return decision()
                .map(last -> !last.isAsComputed()
                        ? State.AWARDED
                        : last.computed().equals(given()) ? State.AGREED : State.CHANGED)
                .orElse(State.OPEN);
    }

    /** Whether it counts as agreed. */
    public boolean isAgreed() {
        return state() == State.AGREED || state() == State.AWARDED;
    }

    /** Whether another rating was awarded in place of one that the rules no longer give. */
    public boolean isAwardedBeforeChange() {
        return state() == State.AWARDED
                && decision()
                        .filter(last ->
                                !last.computed().isEmpty() && !last.computed().equals(given()))
                        .isPresent();
    }

    /** Why the panel should look at it, as words of texts; empty when nothing speaks against what the rules give. */
    public List<String> looks() {
        var looks = new ArrayList<String>();
        if (state() == State.CHANGED) {
            looks.add("changed");
        }
        if (proposal().isPresent()) {
            looks.add("proposed");
        }
        if (kind == Kind.JUDGED && judged == null) {
            looks.add("no-proposal");
        } else if (isProvisional()) {
            looks.add("provisional");
        } else if (computed == null && kind != Kind.JUDGED) {
            looks.add("no-rating");
        }
        return looks;
    }

    /** Whether the panel should look at it itself before it agrees. */
    public boolean needsLook() {
        return proposal().isPresent() || (!isAgreed() && !(looks().isEmpty() && flags.isEmpty()));
    }

    /** Whether there is something that the rules give: a rating, or that people decided not to rate. */
    public boolean hasGiven() {
        return computed != null || (judged != null && judged.rating().isBlank());
    }

    /** The newest of what was done; 0 for nothing. */
    public long last() {
        return acts.isEmpty() ? 0 : acts.getFirst().id();
    }

    /** The edges that its score stands near, as the edition asks. */
    public List<Edge> edges() {
        var percent = line == null ? null : line.percent();
        return percent == null || nearEdge == null ? List.of() : Edge.near(percent, scale, nearEdge.points());
    }

    public String name(Shell shell) {
        return line == null ? shell.say("scores.overall") : shell.say(line.words());
    }

    /** How people number it; empty for what only programs know by its id. */
    public String number() {
        return line == null ? "" : line.number();
    }

    /** The words of a rating. */
    public String said(Shell shell, @Nullable String rating) {
        return rating == null || rating.isEmpty()
                ? shell.say(isProvisional() || kind != Kind.JUDGED ? "scores.none-yet" : "panel.not-rated")
                : Line.said(shell, scale, rating);
    }

    /** From which to which rating it could yet go; empty when only one way is open. */
    public String could(Shell shell) {
        var from = said(shell, worst);
        var to = said(shell, best);
        return from.equals(to) ? "" : shell.say("scores.from-to", from, to);
    }
}
