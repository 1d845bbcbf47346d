package org.plumbline.assessment.allocation;

import java.util.Comparator;
import java.util.List;
import org.plumbline.sample.draw.DigestOrder;

/**
 * An order that nobody chose and anybody can repeat: by digest, as cases are drawn, where random seed and purpose, each on
 * a line of its own, stand for the seed.
 *
 * @param purpose so that one draw says nothing about another
 */
record PurposeOrder(String seed, String purpose) {
    List<String> of(List<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(this::digest).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    String digest(String name) {
        return DigestOrder.digest(seed + "\n" + purpose, name);
    }
}
