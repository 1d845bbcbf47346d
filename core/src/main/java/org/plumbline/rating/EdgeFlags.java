package org.plumbline.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.rule.NearEdge;
import org.plumbline.framework.rule.Rules;
import org.plumbline.framework.rule.Scale;
import org.plumbline.score.Share;

/** Flags ratings that stand near an edge, as the edition asks. */
final class EdgeFlags {
    private EdgeFlags() {}

    /** The flags of a rating by the lowest question: any question's one answer may change it. */
    static List<Flag> of(LowestRule lowest, @Nullable NearEdge nearEdge) {
        var deciding = lowest.deciding();
        if (nearEdge == null || deciding == null || lowest.computed() == null) {
            return List.of();
        }
        var flags = new ArrayList<>(
                ofShare(lowest.share(deciding), lowest.share(deciding).relevant(), lowest.scale(), nearEdge));
        if (nearEdge.oneCase() && oneCaseChanges(lowest)) {
            flags.add(Flag.ONE_CASE);
        }
        flags.sort(Flag::compareTo);
        return flags;
    }

    /**
     * The flags of a rating by one score.
     *
     * @param cases how many cases the score rests on
     */
    static List<Flag> of(Share share, int cases, Scale scale, Rules rules) {
        var nearEdge = rules.nearEdge();
        var bandOn = rules.bandOn();
        if (nearEdge == null || share.relevant() == 0) {
            return List.of();
        }
        var flags = new ArrayList<>(ofShare(share, cases, scale, nearEdge));
        var band = share.band(scale, bandOn);
        if (nearEdge.oneCase()
                && neighbours(share).stream().anyMatch(other -> !Objects.equals(other.band(scale, bandOn), band))) {
            flags.add(Flag.ONE_CASE);
        }
        flags.sort(Flag::compareTo);
        return flags;
    }

    private static List<Flag> ofShare(Share share, int cases, Scale scale, NearEdge nearEdge) {
        var flags = new ArrayList<Flag>();
        var percent = share.percent();
        if (percent != null && !Edge.near(percent, scale, nearEdge.points()).isEmpty()) {
            flags.add(Flag.NEAR_EDGE);
        }
        if (cases <= nearEdge.fewCases()) {
            flags.add(Flag.FEW_CASES);
        }
        return flags;
    }

    private static boolean oneCaseChanges(LowestRule lowest) {
        var rating = lowest.computed();
        return lowest.tallies().keySet().stream()
                .anyMatch(question -> neighbours(lowest.share(question)).stream()
                        .anyMatch(other -> !Objects.equals(lowest.computedWith(question, other), rating)));
    }

    /** The share with one answer judged the other way. */
    private static List<Share> neighbours(Share share) {
        var neighbours = new ArrayList<Share>();
        if (share.met() > 0) {
            neighbours.add(new Share(share.met() - 1, share.relevant()));
        }
        if (share.met() < share.relevant()) {
            neighbours.add(new Share(share.met() + 1, share.relevant()));
        }
        return neighbours;
    }
}
