package org.plumbline.server.concerns;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.concerns.Enquiries.Said;
import org.plumbline.server.evidence.Ground;
import org.plumbline.server.evidence.Piece;
import org.plumbline.server.inspections.Named;
import org.plumbline.server.inspections.Numbers;
import org.plumbline.server.pages.Entered;

/** What forms say of what is done about a line of enquiry. */
final class EnquiryForm {
    private static final int MOST_CASES = 100;

    private EnquiryForm() {}

    /**
     * The question, the cases that raise it, what it bears on and who follows it.
     *
     * @param unknown says which of some references are no cases
     */
    static Said raised(
            Entered entered, Ground ground, List<Named> followers, Function<List<String>, List<String>> unknown) {
        var cases = Stream.of(entered.text("cases").split("[,;\\r\\n]+"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .limit(MOST_CASES + 1L)
                .toList();
        if (cases.isEmpty()) {
            entered.wrong("cases", "enquiries.problems.no-case");
        } else if (cases.size() > MOST_CASES) {
            entered.wrong("cases", "enquiries.problems.many-cases", MOST_CASES);
        } else {
            var wrong = unknown.apply(cases);
            if (!wrong.isEmpty()) {
                entered.wrong("cases", "enquiries.problems.case", shortened(String.join(", ", wrong)));
            }
        }
        var known = ground.weighed().stream().map(it -> it.id().value()).toList();
        var about = entered.all("about");
        if (!known.containsAll(about)) {
            entered.wrong("about", "enquiries.problems.about");
        }
        return new Said(
                cases,
                about,
                follower(entered, "to", followers),
                entered.required("words", ConcernForm.LONGEST),
                List.of());
    }

    static Said given(Entered entered, List<Named> followers) {
        return new Said(
                List.of(),
                List.of(),
                follower(entered, "given-to", followers),
                entered.required("given-words", ConcernForm.LONGEST),
                List.of());
    }

    /** The answer, and the pieces of evidence that bear it out. */
    static Said answered(Entered entered, List<Piece> pieces) {
        var named = entered.all("evidence");
        var evidence = pieces.stream()
                .map(Piece::number)
                .filter(it -> named.contains(Integer.toString(it)))
                .toList();
        if (evidence.size() < named.stream().distinct().count()) {
            entered.wrong("evidence", "enquiries.problems.evidence");
        }
        return new Said(List.of(), List.of(), null, entered.required("answered-words", ConcernForm.LONGEST), evidence);
    }

    static Said said(Entered entered, String field) {
        return new Said(List.of(), List.of(), null, entered.required(field, ConcernForm.LONGEST), List.of());
    }

    private static @Nullable Long follower(Entered entered, String field, List<Named> followers) {
        var follower =
                Numbers.in(entered, field).filter(id -> followers.stream().anyMatch(it -> it.id() == id));
        if (follower.isEmpty()) {
            entered.wrong(field, "enquiries.problems.nobody");
        }
        return follower.orElse(null);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
