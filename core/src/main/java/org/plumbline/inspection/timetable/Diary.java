package org.plumbline.inspection.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.framework.words.Id;

/**
 * What people wrote down about the milestones of one inspection.
 *
 * @param moves days put in place of those reckoned, one a milestone; {@code publication} for when it is planned
 * @param done milestones that are behind it, one entry each
 */
public record Diary(List<Move> moves, List<Done> done) {
    public static final Diary EMPTY = new Diary(List.of(), List.of());

    public Diary {
        moves = List.copyOf(moves);
        done = List.copyOf(done);
    }

    /**
     * A day that somebody chose instead of the one reckoned.
     *
     * @param by who, by reference
     * @param at when they did so
     */
    public record Move(Id milestone, LocalDate to, String because, String by, LocalDate at) {}

    /** A milestone that was reached. */
    public record Done(Id milestone, LocalDate on) {}

    public Optional<Move> move(Id milestone) {
        return moves.stream().filter(move -> move.milestone().equals(milestone)).findFirst();
    }

    public Optional<Done> done(Id milestone) {
        return done.stream().filter(each -> each.milestone().equals(milestone)).findFirst();
    }

    /** The same with a move more, in place of an earlier one of that milestone. */
    public Diary with(Move move) {
        var others = moves.stream().filter(each -> !each.milestone().equals(move.milestone()));
        return new Diary(Stream.concat(others, Stream.of(move)).toList(), done);
    }
}
