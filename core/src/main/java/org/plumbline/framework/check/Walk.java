package org.plumbline.framework.check;

import java.util.List;
import java.util.function.BiConsumer;
import org.plumbline.framework.Edition;
import org.plumbline.framework.Standard;
import org.plumbline.framework.question.Question;

/** Goes through an edition's tree and says the path of each thing on the way. */
final class Walk {
    private Walk() {}

    /** Each item of a list with its path: {@code name[0]}, {@code name[1]}, …. */
    static <T> void each(List<T> items, String name, BiConsumer<T, String> visit) {
        for (int at = 0; at < items.size(); at++) {
            visit.accept(items.get(at), "%s[%d]".formatted(name, at));
        }
    }

    static void standards(Edition edition, BiConsumer<Standard, String> visit) {
        each(edition.sections(), "sections", (section, path) -> each(section.standards(), path + ".standards", visit));
    }

    static void questions(Edition edition, BiConsumer<Question, String> visit) {
        standards(edition, (standard, path) -> each(standard.questions(), path + ".questions", visit));
    }
}
