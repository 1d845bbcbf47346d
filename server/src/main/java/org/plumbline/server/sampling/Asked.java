package org.plumbline.server.sampling;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Case;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Drawing;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.pages.Entered;

/**
 * What a sample is drawn by: the random seed and the day that windows are reckoned from.
 *
 * @param reference null where no window needs one
 */
record Asked(String seed, @Nullable LocalDate reference) {
    private static final int LONGEST_SEED = 200;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** What came of drawing. */
    record Drawn(List<Draw> draws, List<Problem> problems) {
        boolean isGood() {
            return problems.stream().noneMatch(Problem::isError)
                    && draws.stream().anyMatch(draw -> draw.size().size() > 0);
        }
    }

    /** What was entered; the seed is made up by chance where none was. */
    static Asked of(Subject subject, Entered entered) {
        var seed = entered.limited("seed", LONGEST_SEED);
        if (seed.codePoints().anyMatch(Character::isISOControl)) {
            entered.wrong("seed", "form.unreadable");
        }
        var day = entered.text("reference").isEmpty() ? entered.day("reference") : written(entered);
        if (day.isEmpty() && needsDay(subject)) {
            entered.wrong("reference", "sampling.ask.no-day");
        }
        return new Asked(seed.isEmpty() ? chance() : seed, day.orElse(null));
    }

    private static Optional<LocalDate> written(Entered entered) {
        var text = entered.text("reference");
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException e) {
            entered.wrong("reference", "form.no-such-day");
            return Optional.empty();
        }
    }

    static boolean needsDay(Subject subject) {
        return subject.edition().surroundings().samples().stream().anyMatch(plan -> plan.window() != null);
    }

    private static String chance() {
        return Long.toString(CHANCE.nextLong(1_000_000_000L, 1_000_000_000_000L));
    }

    /** Draws by every plan of the edition. */
    Drawn draw(Subject subject, List<Case> caseload) {
        var draws = new ArrayList<Draw>();
        var problems = new ArrayList<Problem>();
        for (var plan : subject.edition().surroundings().samples()) {
            var loaded = Drawing.draw(subject.edition(), plan, caseload, seed, reference);
            problems.addAll(loaded.problems());
            if (loaded instanceof Loaded.Good<Draw>(var draw, var _)) {
                draws.add(draw);
            }
        }
        return new Drawn(draws, problems);
    }

    /** The address of the page that shows what would be drawn. */
    String preview(Subject subject) {
        return "%s/sample/preview?seed=%s%s"
                .formatted(
                        subject.href(),
                        java.net.URLEncoder.encode(seed, java.nio.charset.StandardCharsets.UTF_8),
                        reference == null ? "" : "&reference=" + reference);
    }
}
