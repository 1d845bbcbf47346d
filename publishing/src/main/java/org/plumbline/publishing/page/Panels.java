package org.plumbline.publishing.page;

import java.util.List;
import org.plumbline.publishing.markup.Markup;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Inline;

/** Writes what stands out from running text: scores, ratings, key facts, names with what they are. */
final class Panels {
    private static final String FILLED = "●";
    private static final String EMPTY = "○";

    private final Markup out;
    private final Lines lines;

    Panels(Markup out, Lines lines) {
        this.out = out;
        this.lines = lines;
    }

    void scoreBox(Block.ScoreBox box) {
        out.open("div", "class", "score-box");
        score(box.scoreLabel(), box.score(), -1, 0);
        score(box.bandLabel(), box.band(), box.rank(), box.ranks());
        part("p", "about", box.about());
        out.close();
    }

    private void score(String label, List<Inline> value, int rank, int ranks) {
        if (value.isEmpty()) {
            return;
        }
        out.open("p", "class", "score");
        if (!label.isEmpty()) {
            out.element("span", label, "class", "score-label").text(" ");
        }
        part("strong", "score-value", value);
        marks(rank, ranks);
        out.close().line();
    }

    void ratingChip(Block.RatingChip chip) {
        out.open("p", "class", "rating");
        if (!chip.title().isEmpty()) {
            part("span", "rating-title", chip.title());
            out.text(" ");
        }
        out.open("span", "class", "chip");
        part("strong", "chip-words", chip.rating());
        marks(chip.rank(), chip.ranks());
        out.close().close();
    }

    /** One mark filled for the worst band, all for the best; the words beside them say the same. */
    private void marks(int rank, int ranks) {
        if (rank < 0 || ranks <= 0) {
            return;
        }
        int filled = Math.min(rank + 1, ranks);
        out.text(" ")
                .element(
                        "span",
                        FILLED.repeat(filled) + EMPTY.repeat(ranks - filled),
                        "class",
                        "marks",
                        "aria-hidden",
                        "true");
    }

    void keyFacts(Block.KeyFacts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        out.open("div", "class", "facts").line();
        for (var fact : facts.facts()) {
            out.open("div", "class", "fact");
            part("p", "fact-title", fact.title());
            factValue("fact-value", fact.value(), fact.valueOf());
            factValue("fact-comparator", fact.comparator(), fact.comparatorOf());
            out.close().line();
        }
        out.close();
    }

    private void factValue(String style, List<Inline> value, List<Inline> of) {
        if (value.isEmpty()) {
            return;
        }
        out.open("p", "class", style);
        part("strong", "", value);
        if (!of.isEmpty()) {
            if (style.equals("fact-value")) {
                out.empty("br");
            } else {
                out.text(" ");
            }
            part("span", "fact-of", of);
        }
        out.close();
    }

    void pairs(Block.Pairs pairs) {
        if (pairs.pairs().isEmpty()) {
            return;
        }
        out.open("dl", "class", "pairs").line();
        for (var pair : pairs.pairs()) {
            out.open("div", "class", "pair");
            part("dt", "", pair.name());
            part("dd", "", pair.value());
            out.close().line();
        }
        out.close();
    }

    private void part(String element, String style, List<Inline> text) {
        out.open(element, "class", style);
        lines.write(text);
        out.close();
    }
}
