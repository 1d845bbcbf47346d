package org.plumbline.formats.sheet;

import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.ProblemCode;

/** Ends the reading of a file that is not worth reading on; caught in {@link SentFile} and nowhere else. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient ProblemCode code;
    final transient Place place;
    final String remedy;

    Refusal(ProblemCode code, Place place, String what, String remedy) {
        super(what, null, false, false);
        this.code = code;
        this.place = place;
        this.remedy = remedy;
    }
}
