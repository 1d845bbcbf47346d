package org.plumbline.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.framework.question.Phase;
import org.plumbline.framework.report.Fact;
import org.plumbline.framework.report.GlossaryEntry;
import org.plumbline.framework.report.HouseStyle;
import org.plumbline.framework.report.Phrasebook;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.sampling.SamplePlan;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;

/**
 * What an edition brings beside its questions and rules; none of it can change a result.
 *
 * @param printsCounts whether its reports show counts ("32 of 33") rather than percentages
 * @param owners who a recommendation can be for
 * @param samples how its cases are drawn
 * @param practice the phases of practice as written; empty when the standards are its order too
 * @param facts numbers that it states of itself
 */
public record Surroundings(
        boolean printsCounts,
        List<Named> owners,
        List<Questionnaire> questionnaires,
        List<Milestone> milestones,
        List<SamplePlan> samples,
        List<Phase> practice,
        List<GlossaryEntry> glossary,
        List<Fact> facts,
        HouseStyle style,
        Phrasebook phrases,
        List<ReportPart> report) {
    public Surroundings {
        owners = List.copyOf(owners);
        questionnaires = List.copyOf(questionnaires);
        milestones = List.copyOf(milestones);
        samples = List.copyOf(samples);
        practice = List.copyOf(practice);
        glossary = List.copyOf(glossary);
        facts = List.copyOf(facts);
        report = List.copyOf(report);
    }

    /** The plan of this id; empty when there is none. */
    public Optional<SamplePlan> sample(Id id) {
        return samples.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** Every part of its report, outer before inner, in order. */
    public Stream<ReportPart> reportParts() {
        return report.stream().flatMap(ReportPart::all);
    }
}
