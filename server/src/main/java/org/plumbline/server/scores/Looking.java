package org.plumbline.server.scores;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.caseload.Subjects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The scores of an inspection as the person who asks for a page may see them. */
@Component
public class Looking {
    private final LiveScores scores;
    private final ToDate toDate;
    private final Subjects subjects;
    private final Eyes eyes;

    Looking(LiveScores scores, ToDate toDate, Subjects subjects, Eyes eyes) {
        this.scores = scores;
        this.toDate = toDate;
        this.subjects = subjects;
        this.eyes = eyes;
    }

    /**
     * What is seen.
     *
     * @param leftOut the cases that are kept out of it for this person
     */
    public record Seen(Subject subject, Live live, Set<String> leftOut) {
        public Seen {
            leftOut = Set.copyOf(leftOut);
        }

        /** Whether some cases are kept out of it for this person. */
        public boolean isPart() {
            return !leftOut.isEmpty();
        }

        /** The area asked for, if it is scored; null for the whole service. */
        @Nullable
        String area(String asked) {
            var edition = live.inspection().edition();
            return edition.rules().scoresAreas()
                            && live.inspection().visit().areas().contains(asked)
                    ? asked
                    : null;
        }
    }

    /** The scores themselves, for pages of other features; whoever asks has asked whether the person may see scores. */
    public Live live(long inspection) {
        return at(inspection).live();
    }

    /** An inspection's scores; asked in no transaction of whoever looks. */
    public Seen at(long inspection) {
        var subject = subjects.of(inspection);
        var leftOut = eyes.leftOut(inspection);
        var live = scores.of(inspection).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Seen(subject, live.without(leftOut), leftOut);
    }

    ToDate.Compared compared(Seen seen, Collection<Id> of) {
        return toDate.of(seen.subject().id(), seen.live().inspection().edition(), of);
    }

    /** What of the cases whoever looks may see, as far as they are among those that are counted. */
    Map<String, Long> cases(Seen seen) {
        var may = eyes.seen(seen.subject().id());
        may.keySet().removeAll(seen.leftOut());
        return may;
    }
}
