package org.plumbline.finding;

import java.util.List;

/** All that an inspection concludes and asks for. */
public record Findings(List<Finding> findings, List<PracticeExample> examples, List<Recommendation> recommendations) {
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of());

    public Findings {
        findings = List.copyOf(findings);
        examples = List.copyOf(examples);
        recommendations = List.copyOf(recommendations);
    }

    /** Those of one kind, in order. */
    public List<Finding> of(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
