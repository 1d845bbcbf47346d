package org.plumbline.publishing.word;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Block.Listing;

/** The numbering of the lists; each list is its own, so that each starts where it should. */
final class Lists {
    private static final List<Listing.Marks> KINDS = List.of(Listing.Marks.values());

    private final List<Listing> lists = new ArrayList<>();

    /** The number by which paragraphs say that they belong to a list. */
    int number(Listing list) {
        lists.add(list);
        return lists.size();
    }

    /** The part that says how lists are numbered. */
    String part() {
        var out = new Markup();
        Wml.root(out, "w:numbering");
        for (var marks : KINDS) {
            kind(out, marks);
        }
        for (int at = 0; at < lists.size(); at++) {
            var list = lists.get(at);
            out.open("w:num", "w:numId", "" + (at + 1))
                    .empty("w:abstractNumId", "w:val", "" + KINDS.indexOf(list.marks()))
                    .open("w:lvlOverride", "w:ilvl", "0")
                    .empty("w:startOverride", "w:val", "" + list.start())
                    .close()
                    .close()
                    .line();
        }
        return out.close().written();
    }

    private static void kind(Markup out, Listing.Marks marks) {
        out.open("w:abstractNum", "w:abstractNumId", "" + KINDS.indexOf(marks))
                .empty("w:multiLevelType", "w:val", "singleLevel")
                .open("w:lvl", "w:ilvl", "0")
                .empty("w:start", "w:val", "1")
                .empty("w:numFmt", "w:val", marks == Listing.Marks.BULLETS ? "bullet" : "decimal")
                .empty(
                        "w:lvlText",
                        "w:val",
                        switch (marks) {
                            case BULLETS -> "•";
                            case NUMBERS -> "%1.";
                            case NUMBERS_IN_BRACKETS -> "(%1)";
                        })
                .empty("w:lvlJc", "w:val", "left")
                .open("w:pPr")
                .empty("w:ind", "w:left", "567", "w:hanging", "454")
                .close()
                .close()
                .close()
                .line();
    }
}
