package org.plumbline.formats.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Findings;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlTree;
import org.plumbline.framework.words.Id;

/** A file of entries as it came: what it says, and the lines of each entry. */
final class EntryLines {
    private final List<String> lines;
    private final Map<String, String> byEntry = new HashMap<>();
    private final Findings findings;
    private final String head;

    EntryLines(String came) {
        var text = came.startsWith("\uFEFF") ? came.substring(1) : came;
        lines = List.of((text.endsWith("\n") ? text : text + "\n").split("(?<=\n)", -1));
        var tree = YamlTree.read("", text, new ArrayList<>());
        if (tree instanceof Node.Mapping(var lists, var _)) {
            findings = FindingsFile.of(tree, new Problems());
            head = lists.isEmpty() ? "" : between(1, lists.getFirst().place().line());
            read(lists);
        } else {
            findings = Findings.NONE;
            head = "";
        }
    }

    private void read(List<Node.Entry> lists) {
        var starts = new TreeSet<Integer>();
        starts.add(lines.size() + 1);
        for (var list : lists) {
            starts.add(list.place().line());
            if (list.value() instanceof Node.Sequence(var items, var _)) {
                items.forEach(item -> starts.add(item.place().line()));
            }
        }
        for (var list : lists) {
            if (list.value() instanceof Node.Sequence(var items, var _)) {
                for (var item : items) {
                    int line = item.place().line();
                    var end = starts.higher(line);
                    // written on the line of its list, or another way than under it with two blanks
                    if (end != null && lines.get(line - 1).startsWith("  - ") && item instanceof Node.Mapping mapping) {
                        mapping.get("id")
                                .ifPresent(id -> byEntry.put(
                                        list.key() + " " + (id instanceof Node.Scalar(var name, var _) ? name : ""),
                                        between(line, end)));
                    }
                }
            }
        }
    }

    private String between(int from, int to) {
        return String.join("", lines.subList(from - 1, Math.max(from, to) - 1));
    }

    /** What it says, as far as it can be read. */
    Findings findings() {
        return findings;
    }

    /** What stands before its first list. */
    String head() {
        return head;
    }

    /** The lines of an entry; null when it has none of its own. */
    @Nullable
    String lines(String list, Id id) {
        return byEntry.get(list + " " + id);
    }
}
