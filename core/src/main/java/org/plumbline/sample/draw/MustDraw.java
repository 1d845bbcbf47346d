package org.plumbline.sample.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.words.Id;

/**
 * Lets in what must be in the sample, with as few changes to the order of the draw as may be.
 *
 * <p>The rule: as long as cases of some kind are too few, one case that was not drawn changes places with one that was.
 * Taken is the exchange that leaves the fewest cases lacking over all kinds. Of equal ones, an exchange within one
 * stratum comes before one between two; then counts the place in the order of the draw: the first case comes in, the
 * last goes out. Between strata an exchange is made only when none within a stratum helps, and never one that takes a
 * stratum further than one from its quota, or below the least of each.
 */
final class MustDraw {
    /** A case with what it is, as far as this matters. */
    private static final class Slot {
        final Ordered ordered;
        final int stratum;
        final BitSet kinds;
        boolean drawn;

        Slot(Ordered ordered, int stratum, BitSet kinds, boolean drawn) {
            this.ordered = ordered;
            this.stratum = stratum;
            this.kinds = kinds;
            this.drawn = drawn;
        }
    }

    private record Exchange(Slot in, Slot out, int lacking) {}

    private static final Comparator<Slot> ORDER = Comparator.comparing(slot -> slot.ordered, Ordered.ORDER);

    private final List<Slot> slots = new ArrayList<>();
    private final List<Id> rules;
    private final int[] wanted;
    private final List<Integer> quotas;
    private final int[] taken;
    private final int least;
    private final List<Swap> swaps = new ArrayList<>();

    private MustDraw(List<Part> parts, Quotas quotas, List<Kind> kinds) {
        this.quotas = quotas.each();
        least = quotas.least();
        rules = kinds.stream().map(kind -> kind.rule().id()).toList();
        wanted = kinds.stream().mapToInt(Kind::wanted).toArray();
        taken = quotas.each().stream().mapToInt(Integer::intValue).toArray();
        for (int stratum = 0; stratum < parts.size(); stratum++) {
            var cases = parts.get(stratum).cases();
            for (int at = 0; at < cases.size(); at++) {
                slots.add(new Slot(cases.get(at), stratum, kindsOf(cases.get(at), kinds), at < taken[stratum]));
            }
        }
        slots.sort(ORDER);
    }

    /** The cases drawn, in the order of the draw, and the exchanges that were made. */
    record Result(List<Ordered> cases, List<Swap> swaps) {}

    static Result of(List<Part> parts, Quotas quotas, List<Kind> kinds) {
        var draw = new MustDraw(parts, quotas, kinds);
        draw.exchange();
        return new Result(
                draw.slots.stream()
                        .filter(slot -> slot.drawn)
                        .map(slot -> slot.ordered)
                        .toList(),
                draw.swaps);
    }

    private static BitSet kindsOf(Ordered ordered, List<Kind> kinds) {
        var of = new BitSet();
        IntStream.range(0, kinds.size())
                .filter(at -> kinds.get(at).has(ordered.one()))
                .forEach(of::set);
        return of;
    }

    private void exchange() {
        int lacking = lacking(counts());
        while (lacking > 0) {
            var best = best(lacking);
            if (best == null) {
                return;
            }
            var helped = helped(best);
            best.in().drawn = true;
            best.out().drawn = false;
            taken[best.in().stratum]++;
            taken[best.out().stratum]--;
            remember(
                    best.in().ordered.one().reference(),
                    best.out().ordered.one().reference(),
                    helped);
            lacking = best.lacking();
        }
    }

    /** A case that came in and goes out again, or the other way round, leaves one swap of what is left. */
    private void remember(String in, String out, List<Id> helped) {
        var came = swaps.stream().filter(swap -> swap.in().equals(out)).findFirst();
        var went = swaps.stream().filter(swap -> swap.out().equals(in)).findFirst();
        came.ifPresent(swaps::remove);
        went.ifPresent(swaps::remove);
        swaps.add(new Swap(
                went.map(Swap::in).orElse(in),
                came.map(Swap::out).orElse(out),
                went.map(Swap::rules).orElse(helped)));
    }

    /** The kinds that the exchange brings and that were lacking. */
    private List<Id> helped(Exchange exchange) {
        var counts = counts();
        return exchange.in().kinds.stream()
                .filter(kind ->
                        counts[kind] < wanted[kind] && !exchange.out().kinds.get(kind))
                .mapToObj(rules::get)
                .toList();
    }

    private @Nullable Exchange best(int lacking) {
        var ins = first(slots.stream().filter(slot -> !slot.drawn));
        var outs = first(slots.reversed().stream().filter(slot -> slot.drawn));
        var counts = counts();
        Exchange within = null;
        Exchange between = null;
        for (var in : ins) {
            for (var out : outs) {
                var exchange = new Exchange(in, out, lacking(counts, in, out));
                if (exchange.lacking() < lacking && in.stratum == out.stratum) {
                    within = better(within, exchange);
                } else if (exchange.lacking() < lacking && isAllowed(in.stratum, out.stratum)) {
                    between = better(between, exchange);
                }
            }
        }
        return within != null ? within : between;
    }

    private boolean isAllowed(int in, int out) {
        return taken[in] + 1 <= quotas.get(in) + 1 && taken[out] - 1 >= quotas.get(out) - 1 && taken[out] - 1 >= least;
    }

    private static Exchange better(@Nullable Exchange before, Exchange now) {
        return before == null || now.lacking() < before.lacking() ? now : before;
    }

    /** Of those that are alike in stratum and kinds the first, since an exchange cannot tell them apart otherwise. */
    private static List<Slot> first(Stream<Slot> slots) {
        var first = new LinkedHashMap<String, Slot>();
        slots.forEach(slot -> first.putIfAbsent(slot.stratum + " " + slot.kinds, slot));
        return List.copyOf(first.values());
    }

    private int[] counts() {
        var counts = new int[wanted.length];
        slots.stream()
                .filter(slot -> slot.drawn)
                .forEach(slot -> slot.kinds.stream().forEach(kind -> counts[kind]++));
        return counts;
    }

    private int lacking(int[] counts) {
        return IntStream.range(0, wanted.length)
                .map(kind -> Math.max(0, wanted[kind] - counts[kind]))
                .sum();
    }

    private int lacking(int[] counts, Slot in, Slot out) {
        return IntStream.range(0, wanted.length)
                .map(kind -> {
                    int count = counts[kind] + (in.kinds.get(kind) ? 1 : 0) - (out.kinds.get(kind) ? 1 : 0);
                    return Math.max(0, wanted[kind] - count);
                })
                .sum();
    }
}
