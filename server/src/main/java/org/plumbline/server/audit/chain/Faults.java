package org.plumbline.server.audit.chain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.framework.problem.Problem;

/** The places that do not hold, counted all and told up to a number. */
final class Faults {
    private final List<Problem> told = new ArrayList<>();
    private long count;

    void entry(AuditCode code, long entry, String what) {
        add(code, "entry " + entry, what);
    }

    void seal(AuditCode code, long seal, String what) {
        add(code, "seal " + seal, what);
    }

    private void add(AuditCode code, String path, String what) {
        count++;
        if (told.size() < Verified.MOST_TOLD) {
            told.add(Problem.error(code, path, what, code.remedy()));
        }
    }

    List<Problem> told() {
        return List.copyOf(told);
    }

    long count() {
        return count;
    }
}
