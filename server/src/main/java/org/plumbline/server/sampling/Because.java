package org.plumbline.server.sampling;

import java.util.stream.Collectors;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Required;
import org.plumbline.sample.draw.Swap;
import org.plumbline.server.pages.Shell;

/** Why a case is in the sample, or is not any more, in words. */
final class Because {
    private Because() {}

    static String of(Shell shell, Held held, ChosenCase each) {
        return switch (each.state()) {
            case DRAWN -> drawn(shell, held, each);
            case ADDED ->
                each.replaces().isEmpty()
                        ? shell.say("sampling.because.added", each.reason())
                        : shell.say("sampling.because.for-another", each.replaces(), each.reason());
            case RESERVE -> shell.say("sampling.because.reserve", each.place());
            case REPLACED, REMOVED -> each.reason();
        };
    }

    private static String drawn(Shell shell, Held held, ChosenCase each) {
        var draw = held.of(each.plan()).map(chosen -> chosen.draw());
        var swap = draw.flatMap(it -> it.swapFor(each.reference()));
        if (draw.isPresent() && swap.isPresent()) {
            return shell.say("sampling.because.must", rules(shell, draw.get(), swap.get()));
        }
        return each.place() == 0 ? "" : shell.say("sampling.because.place", each.place());
    }

    private static String rules(Shell shell, Draw draw, Swap swap) {
        return draw.required().stream()
                .map(Required::rule)
                .filter(rule -> swap.rules().contains(rule.id()))
                .map(rule -> shell.say(rule.title()))
                .collect(Collectors.joining(", "));
    }
}
