package org.plumbline.assessment.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much as can flow from the first node to the last, at the least cost: by cheapest augmenting paths, each sought by
 * Bellman and Ford's way since costs may be below nothing. Every pipe holds one.
 */
final class CheapestFlow {
    private final List<List<Pipe>> nodes = new ArrayList<>();

    /** One way between two nodes, and its way back. */
    static final class Pipe {
        private final int from;
        private final int to;
        private final Cost cost;
        private boolean open;
        private @Nullable Pipe back;

        private Pipe(int from, int to, Cost cost, boolean open) {
            this.from = from;
            this.to = to;
            this.cost = cost;
            this.open = open;
        }

        /** Whether something flows through it. */
        boolean isUsed() {
            return !open;
        }

        private void use() {
            open = false;
            if (back != null) {
                back.open = true;
            }
        }
    }

    int node() {
        nodes.add(new ArrayList<>());
        return nodes.size() - 1;
    }

    Pipe pipe(int from, int to, Cost cost) {
        var there = new Pipe(from, to, cost, true);
        var back = new Pipe(to, from, cost.back(), false);
        there.back = back;
        back.back = there;
        nodes.get(from).add(there);
        nodes.get(to).add(back);
        return there;
    }

    /** Lets flow what can. */
    void run(int source, int sink) {
        for (var path = cheapest(source, sink); !path.isEmpty(); path = cheapest(source, sink)) {
            path.forEach(Pipe::use);
        }
    }

    private List<Pipe> cheapest(int source, int sink) {
        var costs = new @Nullable Cost[nodes.size()];
        var by = new @Nullable Pipe[nodes.size()];
        var waiting = new boolean[nodes.size()];
        var queue = new ArrayDeque<Integer>(List.of(source));
        costs[source] = Cost.NONE;
        while (!queue.isEmpty()) {
            int at = queue.remove();
            waiting[at] = false;
            var sofar = costs[at];
            for (var pipe : nodes.get(at)) {
                if (pipe.open && sofar != null) {
                    var cost = sofar.plus(pipe.cost);
                    var known = costs[pipe.to];
                    if (known == null || cost.compareTo(known) < 0) {
                        costs[pipe.to] = cost;
                        by[pipe.to] = pipe;
                        if (!waiting[pipe.to]) {
                            waiting[pipe.to] = true;
                            queue.add(pipe.to);
                        }
                    }
                }
            }
        }
        var path = new ArrayList<Pipe>();
        for (var pipe = by[sink]; pipe != null; pipe = pipe.from == source ? null : by[pipe.from]) {
            path.add(pipe);
        }
        return path;
    }
}
