package org.plumbline.sample.draw;

import java.util.List;
import org.plumbline.framework.words.Id;

/**
 * One case drawn in place of another, because something must be in the sample.
 *
 * @param in reference of the case drawn
 * @param out reference of the case that its place in the order would have let in
 * @param rules what it helps to meet
 */
public record Swap(String in, String out, List<Id> rules) {
    public Swap {
        rules = List.copyOf(rules);
    }
}
