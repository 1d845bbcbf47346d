package org.plumbline.server.scores;

import java.util.List;
import java.util.Set;
import org.plumbline.inspection.Inspection;
import org.plumbline.rating.RatingRules;
import org.plumbline.rating.Ratings;
import org.plumbline.sample.Sample;
import org.plumbline.score.CaseOutcomes;
import org.plumbline.score.ScoreSheet;
import org.plumbline.score.Scoring;

/**
 * What an inspection's answers come to now.
 *
 * @param version another text once anything of it has changed
 * @param inspection what it rests on: the cases that are judged, the answers that stand, without their notes
 * @param cases what each case gives; empty once the cases are erased
 * @param drawn whether a sample was drawn; when none was, every case counts
 * @param erased whether the cases are erased, and only what they came to is left
 */
public record Live(
        String version,
        Inspection inspection,
        List<CaseOutcomes> cases,
        ScoreSheet scores,
        Ratings ratings,
        boolean drawn,
        boolean erased) {
    public Live {
        cases = List.copyOf(cases);
    }

    static Live of(String version, Inspection inspection, List<CaseOutcomes> cases, boolean drawn) {
        var scores = Scoring.of(inspection.edition(), inspection.visit().areas(), cases);
        return new Live(version, inspection, cases, scores, inspection.ratings(scores), drawn, false);
    }

    /** The same without some cases, for whoever must not see what these give. */
    Live without(Set<String> references) {
        if (references.isEmpty() || erased) {
            return this;
        }
        var kept = cases.stream()
                .filter(each -> !references.contains(each.subject().reference()))
                .toList();
        var sample = new Sample(kept.stream().map(CaseOutcomes::subject).toList());
        var events = inspection.events().stream()
                .filter(event -> !references.contains(event.caseReference()))
                .toList();
        var rest = new Inspection(
                inspection.visit(),
                inspection.edition(),
                sample.cases(),
                sample,
                events,
                inspection.judged(),
                inspection.awarded());
        var scores = Scoring.of(rest.edition(), rest.visit().areas(), kept);
        var ratings = RatingRules.of(rest.edition(), scores, rest.judged(), rest.awarded());
        return new Live(version, rest, kept, scores, ratings, drawn, false);
    }
}
