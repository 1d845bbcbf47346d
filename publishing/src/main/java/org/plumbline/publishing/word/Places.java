package org.plumbline.publishing.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Document;

/** Places that links, contents and notes lead to: Word's bookmarks, whose names are short and have no signs. */
final class Places {
    private static final int LONGEST = 32;

    private final List<Block.Heading> headings = new ArrayList<>();
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int next;

    Places(Document document) {
        collect(document.blocks());
    }

    private void collect(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                headings.add(heading);
                bookmarks.computeIfAbsent(heading.anchor(), this::name);
            } else if (block instanceof Block.Framed framed) {
                collect(framed.inside());
            }
        }
    }

    private String name(String anchor) {
        var plain = "to_" + anchor.replaceAll("[^A-Za-z0-9]", "_");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        var name = cut;
        for (int more = 2; !taken.add(name); more++) {
            name = cut + "_" + more;
        }
        return name;
    }

    /** All headings in order, those within frames too. */
    List<Block.Heading> headings() {
        return headings;
    }

    /** The bookmark of a heading; null when the document has no such anchor. */
    @Nullable
    String bookmark(String anchor) {
        return bookmarks.get(anchor);
    }

    /** Marks what is written inside as a place. */
    void mark(Markup out, String bookmark, Runnable inside) {
        var id = "" + next++;
        out.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark);
        inside.run();
        out.empty("w:bookmarkEnd", "w:id", id);
    }
}
