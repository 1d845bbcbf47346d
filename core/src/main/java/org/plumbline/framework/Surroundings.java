package org.plumbline.framework;

import java.util.List;
import org.plumbline.framework.words.Named;

/**
 * What an edition brings beside its questions and rules; none of it can change a result.
 *
 * @param printsCounts whether its reports show counts ("32 of 33") rather than percentages
 * @param owners who a recommendation can be for
 */
public record Surroundings(
        boolean printsCounts,
        List<Named> owners,
        List<Questionnaire> questionnaires,
        List<Milestone> milestones,
        List<GlossaryEntry> glossary,
        List<ReportPart> report) {
    public Surroundings {
        owners = List.copyOf(owners);
        questionnaires = List.copyOf(questionnaires);
        milestones = List.copyOf(milestones);
        glossary = List.copyOf(glossary);
        report = List.copyOf(report);
    }
}
