package org.plumbline.score;

import org.plumbline.score.Outcome.Count;

/**
 * What outcomes add up to: how many were met and not met, how many are missing, and what it could yet come to.
 *
 * @param met counted as met
 * @param notMet counted as not met
 * @param missing applying and unanswered
 * @param unsettled in conflict, or possibly not applying
 * @param worst the share if all that is open turns out badly
 * @param best the share if all that is open turns out well
 */
public record Tally(int met, int notMet, int missing, int unsettled, Share worst, Share best) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, new Share(0, 0), new Share(0, 0));

    /** The tally of one outcome. */
    public static Tally of(Outcome outcome) {
        int met = outcome.state() == Outcome.State.MET ? 1 : 0;
        int notMet = outcome.state() == Outcome.State.NOT_MET ? 1 : 0;
        int missing = outcome.state() == Outcome.State.MISSING ? 1 : 0;
        int unsettled = missing == 0 && !outcome.isSettled() ? 1 : 0;
        return new Tally(met, notMet, missing, unsettled, share(outcome.worst()), share(outcome.best()));
    }

    /** A tally in which nothing is missing or open. */
    public static Tally settled(int met, int relevant) {
        var share = new Share(met, relevant);
        return new Tally(met, relevant - met, 0, 0, share, share);
    }

    public Tally plus(Tally other) {
        return new Tally(
                met + other.met,
                notMet + other.notMet,
                missing + other.missing,
                unsettled + other.unsettled,
                sum(worst, other.worst),
                sum(best, other.best));
    }

    /** The same with this many more unanswered. */
    public Tally withMissing(int more) {
        return new Tally(
                met,
                notMet,
                missing + more,
                unsettled,
                new Share(worst.met(), worst.relevant() + more),
                new Share(best.met() + more, best.relevant() + more));
    }

    public int relevant() {
        return met + notMet;
    }

    /** What has been counted so far. */
    public Share share() {
        return new Share(met, relevant());
    }

    /** Whether something missing, open or in conflict could still change it. */
    public boolean isProvisional() {
        return missing + unsettled > 0;
    }

    static Share share(Count count) {
        return switch (count) {
            case MET -> new Share(1, 1);
            case NOT_MET -> new Share(0, 1);
            case OUT -> new Share(0, 0);
        };
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.met() + other.met(), one.relevant() + other.relevant());
    }
}
