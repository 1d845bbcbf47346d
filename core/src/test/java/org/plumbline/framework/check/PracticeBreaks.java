package org.plumbline.framework.check;

import static org.plumbline.framework.check.Break.broken;
import static org.plumbline.framework.check.FrameworkProblem.FW010;
import static org.plumbline.framework.check.FrameworkProblem.FW011;
import static org.plumbline.framework.check.FrameworkProblem.FW020;
import static org.plumbline.framework.check.FrameworkProblem.FW043;
import static org.plumbline.framework.check.FrameworkProblem.FW044;
import static org.plumbline.framework.check.FrameworkProblem.FW045;
import static org.plumbline.scenario.Scenario.ids;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.framework.words.Id;

/** Things broken in the order of practice. */
final class PracticeBreaks {
    private static final String FIRST = "surroundings.practice[0]";
    private static final String THEN = "surroundings.practice[1]";

    private PracticeBreaks() {}

    static Stream<Break> everyOne() {
        return Stream.of(
                broken(
                        FW010,
                        THEN + ".id",
                        Id.of("first"),
                        "practice[1]: FW010 first stands here and at practice[0]. Give one of the two another id."),
                broken(FW020, FIRST + ".id", Id.of("at first"), "practice[0]: FW020 'at first' cannot be an id."),
                broken(
                        FW011,
                        FIRST + ".questions[0]",
                        Id.of("9.9"),
                        "practice[0].questions[0]: FW011 9.9 is not known here. "
                                + "Name a question or standard of this edition."),
                broken(
                        FW011,
                        THEN + ".questions[1]",
                        Id.of("2"),
                        "practice[1].questions[1]: FW011 2 is not known here."),
                broken(
                        FW043,
                        FIRST + ".questions[+]",
                        Id.of("plan"),
                        "practice[0].questions[3]: FW043 question plan is asked here and at practice[0].questions[0]. "
                                + "Ask it in one place; a standard's id stands for all its questions."),
                broken(
                        FW043,
                        FIRST + ".questions[+]",
                        Id.of("2.2.1a"),
                        "practice[1].questions[1]: FW043 question 2.2.1a is asked here and at practice[0].questions[3]."),
                broken(
                        FW044,
                        THEN + ".questions",
                        ids("2.2", "visits", "3.1"),
                        "sections[1].standards[0].questions[1]: FW044 question agencies stands in no phase of practice. "
                                + "Add it, or its standard, to a phase under 'practice'."),
                broken(
                        FW045,
                        FIRST + ".questions",
                        List.of(),
                        "practice[0]: FW045 phase first asks nothing. "
                                + "List questions or standards, or take the phase out."),
                broken(FW045, FIRST + ".questions", ids("1.1"), "practice[0]: FW045 phase first asks nothing."));
    }
}
