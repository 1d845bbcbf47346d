package org.plumbline.inspection;

import java.util.List;
import org.plumbline.assessment.AnswerEvent;
import org.plumbline.assessment.Answers;
import org.plumbline.assessment.allocation.Allotment;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.change.EditionHash;
import org.plumbline.inspection.timetable.Timetable;
import org.plumbline.inspection.timetable.WorkingDays;
import org.plumbline.rating.Award;
import org.plumbline.rating.RatingRules;
import org.plumbline.rating.Ratings;
import org.plumbline.sample.Sample;
import org.plumbline.score.ScoreSheet;
import org.plumbline.score.Scoring;

/**
 * One inspection, read whole from its folder and checked whole.
 *
 * @param edition the frozen edition that it was made under
 * @param events every answer given, in the order of the file
 * @param judged ratings of the standards that people judge
 * @param awarded ratings that the panel awards in place of computed ones
 * @param allocation who marks which case, as far as it is laid down
 */
public record Inspection(
        Visit visit,
        Edition edition,
        List<Case> caseload,
        Sample sample,
        List<AnswerEvent> events,
        List<Award> judged,
        List<Award> awarded,
        List<Allotment> allocation) {
    public Inspection {
        allocation = List.copyOf(allocation);
        caseload = List.copyOf(caseload);
        events = List.copyOf(events);
        judged = List.copyOf(judged);
        awarded = List.copyOf(awarded);
    }

    /** An inspection of which nobody has laid down who marks what. */
    public Inspection(
            Visit visit,
            Edition edition,
            List<Case> caseload,
            Sample sample,
            List<AnswerEvent> events,
            List<Award> judged,
            List<Award> awarded) {
        this(visit, edition, caseload, sample, events, judged, awarded, List.of());
    }

    /** The digest of all in the edition that can change a result. */
    public String hash() {
        return EditionHash.ofRules(edition);
    }

    /** For when each milestone stands. */
    public Timetable timetable(WorkingDays working) {
        return Timetable.of(
                edition.surroundings().milestones(),
                visit.anchors(),
                visit.planning().diary(),
                working);
    }

    public ScoreSheet scores() {
        return Scoring.of(edition, visit.areas(), sample, Answers.of(events));
    }

    public Ratings ratings(ScoreSheet scores) {
        return RatingRules.of(edition, scores, judged, awarded);
    }
}
