package org.plumbline.evidence;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.evidence.Tie.Direction;
import org.plumbline.evidence.Tie.Strength;
import org.plumbline.framework.words.Id;

/**
 * How strong the evidence about something is, at a glance. It counts; what the evidence means, people weigh.
 *
 * <p>The rule: evidence is thin while all of it is of one kind, or none of it is more than weak; fair when it is of two
 * kinds or more and at least one piece is fair; firm when it is of three kinds or more and at least one piece is strong.
 * It leans one way when that way has at least three times the points of the other (weak 1, fair 2, strong 3); else it is
 * mixed. A piece that speaks both ways counts on both sides; one tied several times to the same thing counts once a side,
 * at its strongest.
 *
 * @param pieces how many speak at all
 * @param kinds of how many kinds they are
 */
public record EvidenceWeight(
        int pieces, Side speaksFor, Side speaksAgainst, Set<EvidenceKind> kinds, Depth depth, Leaning leaning) {
    private static final int CLEARLY = 3;
    private static final int FIRM_KINDS = 3;

    public EvidenceWeight {
        kinds = Set.copyOf(kinds);
    }

    /** One side: how many pieces speak so, and what their strengths add up to. */
    public record Side(int pieces, int points) {}

    /** How well it is founded. */
    public enum Depth {
        NONE,
        THIN,
        FAIR,
        FIRM
    }

    /** Which way it points. */
    public enum Leaning {
        NONE,
        FOR,
        AGAINST,
        MIXED
    }

    /**
     * What the evidence that stands says of some standards or questions taken together.
     *
     * @param about a question alone; or a standard and its questions
     */
    public static EvidenceWeight of(Collection<Id> about, Collection<Evidence> all) {
        var speaking = Evidence.standing(all).stream()
                .filter(piece -> piece.ties().stream().anyMatch(it -> about.contains(it.about())))
                .toList();
        var kinds = EnumSet.noneOf(EvidenceKind.class);
        speaking.forEach(piece -> kinds.add(piece.kind()));
        var speaksFor = points(about, speaking, Direction.FOR);
        var against = points(about, speaking, Direction.AGAINST);
        int strongest = Math.max(most(speaksFor), most(against));
        return new EvidenceWeight(
                speaking.size(),
                side(speaksFor),
                side(against),
                kinds,
                depth(kinds.size(), strongest),
                leaning(side(speaksFor), side(against)));
    }

    /** What each piece that speaks one way counts for there. */
    private static List<Integer> points(Collection<Id> about, List<Evidence> pieces, Direction way) {
        return pieces.stream()
                .map(piece -> most(piece.ties().stream()
                        .filter(it -> about.contains(it.about()) && it.speaks(way))
                        .map(it -> it.strength().points())
                        .toList()))
                .filter(it -> it > 0)
                .toList();
    }

    private static int most(List<Integer> points) {
        return points.stream().mapToInt(it -> it).max().orElse(0);
    }

    private static Side side(List<Integer> points) {
        return new Side(points.size(), points.stream().mapToInt(it -> it).sum());
    }

    private static Depth depth(int kinds, int strongest) {
        if (kinds == 0) {
            return Depth.NONE;
        }
        if (kinds >= FIRM_KINDS && strongest == Strength.STRONG.points()) {
            return Depth.FIRM;
        }
        return kinds > 1 && strongest >= Strength.FAIR.points() ? Depth.FAIR : Depth.THIN;
    }

    private static Leaning leaning(Side speaksFor, Side against) {
        if (speaksFor.points() + against.points() == 0) {
            return Leaning.NONE;
        }
        if (speaksFor.points() >= CLEARLY * against.points()) {
            return Leaning.FOR;
        }
        return against.points() >= CLEARLY * speaksFor.points() ? Leaning.AGAINST : Leaning.MIXED;
    }
}
