package org.plumbline.score;

import org.plumbline.assessment.Standing;
import org.plumbline.caseload.Case;

/** What one case gives for a question, with the answer that it rests on. */
public record CaseOutcome(Case subject, Standing standing, Outcome outcome) {}
