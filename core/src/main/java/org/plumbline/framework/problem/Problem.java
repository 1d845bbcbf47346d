package org.plumbline.framework.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in what we were given.
 *
 * @param path where it is by meaning, such as {@code standards[2].questions[0].when} or {@code answers[11].replaces}
 * @param place where it is in the files; null until the reader of the files has looked it up
 * @param what what is wrong, naming the value found
 * @param remedy what to do about it
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        String path,
        @Nullable Place place,
        String what,
        String remedy) {
    public static Problem error(ProblemCode code, String path, String what, String remedy) {
        return new Problem(code, Severity.ERROR, path, null, what, remedy);
    }

    public static Problem note(ProblemCode code, String path, String what, String remedy) {
        return new Problem(code, Severity.NOTE, path, null, what, remedy);
    }

    public Problem at(Place where) {
        return new Problem(code, severity, path, where, what, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code answers.csv:12:3: AN004 names question 9.9, which the edition does not have. Use one of ….} */
    @Override
    public String toString() {
        var where = place == null ? path : place.toString();
        return "%s: %s%s %s. %s.".formatted(where, severity == Severity.NOTE ? "note " : "", code.name(), what, remedy);
    }
}
