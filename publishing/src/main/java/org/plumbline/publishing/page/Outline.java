package org.plumbline.publishing.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Document;

/** The headings of a document in order, each at most one step below the one before. */
final class Outline {
    /**
     * A heading.
     *
     * @param depth 1 for the parts of the report; never skips one, whatever its level
     */
    record Entry(Block.Heading heading, int depth) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Deque<Integer> above = new ArrayDeque<>();

    Outline(Document document) {
        collect(document.blocks());
    }

    private void collect(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                add(heading);
            } else if (block instanceof Block.Framed framed) {
                collect(framed.inside());
            }
        }
    }

    private void add(Block.Heading heading) {
        while (!above.isEmpty() && above.peek() >= heading.level()) {
            above.pop();
        }
        above.push(heading.level());
        entries.add(new Entry(heading, above.size()));
        depths.put(heading.anchor(), above.size());
    }

    /** The element of a heading; the page's own title is the only {@code h1}. */
    String element(Block.Heading heading) {
        return "h" + (depths.getOrDefault(heading.anchor(), 1) + 1);
    }

    /** The headings whose level is no deeper than this. */
    List<Entry> upTo(int level) {
        return entries.stream().filter(it -> it.heading().level() <= level).toList();
    }
}
