package org.plumbline.testing.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.plumbline.caseload.Case;
import org.plumbline.framework.Edition;
import org.plumbline.framework.words.Id;

/** Deals out the cases of a plan. */
final class Dealer {
    private final Plan plan;
    private final Edition edition;
    private final RandomGenerator random;

    Dealer(Plan plan, Edition edition, RandomGenerator random) {
        this.plan = plan;
        this.edition = edition;
        this.random = random;
    }

    List<Case> cases() {
        var attributes = new ArrayList<Map<Id, String>>();
        var groups = new ArrayList<Plan.Group>();
        for (var group : plan.groups()) {
            for (int at = 0; at < group.count(); at++) {
                var own = new HashMap<Id, String>();
                group.attributes().forEach((id, value) -> own.put(Id.of(id), value));
                attributes.add(own);
                groups.add(group);
            }
        }
        plan.spread().forEach((id, counts) -> spread(Id.of(id), counts, attributes));
        var order = shuffled(attributes.size());
        var cases = new ArrayList<Case>();
        for (int at : order) {
            var group = groups.get(at);
            var unit = group.unit().isEmpty() ? edition.units().getFirst().id() : Id.of(group.unit());
            var reference = "%s-%02d".formatted(plan.prefix(), cases.size() + 1);
            cases.add(new Case(reference, unit, group.area().isEmpty() ? null : group.area(), attributes.get(at)));
        }
        return cases;
    }

    private void spread(Id id, Map<String, Integer> counts, List<Map<Id, String>> attributes) {
        var open = new ArrayList<Map<Id, String>>();
        for (int at : shuffled(attributes.size())) {
            if (!attributes.get(at).containsKey(id)) {
                open.add(attributes.get(at));
            }
        }
        int next = 0;
        for (var count : counts.entrySet()) {
            for (int dealt = 0; dealt < count.getValue() && next < open.size(); dealt++) {
                open.get(next++).put(id, count.getKey());
            }
        }
        if (next < open.size()
                && edition.attributes().stream().anyMatch(each -> each.id().equals(id) && each.required())) {
            throw new IllegalArgumentException("%d cases are left without %s".formatted(open.size() - next, id));
        }
    }

    private List<Integer> shuffled(int count) {
        var order = new ArrayList<Integer>();
        for (int at = 0; at < count; at++) {
            order.add(random.nextInt(order.size() + 1), at);
        }
        return order;
    }
}
