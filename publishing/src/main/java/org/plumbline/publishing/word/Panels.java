package org.plumbline.publishing.word;

import java.util.List;
import java.util.function.IntConsumer;
import org.plumbline.publishing.word.Cells.Fill;
import org.plumbline.publishing.word.Wml.Form;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.KeyFacts;
import org.plumbline.report.document.Inline;

/** Writes what stands out from running text: scores, ratings, key facts, names with what they are, frames. */
final class Panels {
    private static final String BLUE = "1D70B8";
    private static final Fill SHADED = new Fill("F3F2F1", "");
    private static final Fill FRAME = new Fill("F3F2F1", BLUE);
    private static final int FACTS_IN_A_ROW = 3;
    private static final String FILLED = "●";
    private static final String EMPTY = "○";

    private final Wml out;
    private final Runs runs;
    private final Cells cells;

    Panels(Wml out, Runs runs) {
        this.out = out;
        this.runs = runs;
        cells = new Cells(out);
    }

    void scoreBox(Block.ScoreBox box, int whole) {
        var widths = Grid.shared(List.of(1, 2), whole);
        cells.table(
                "",
                "",
                widths,
                () -> cells.row(false, () -> {
                    cells.cell(widths.getFirst(), FRAME, () -> value(box.scoreLabel(), "ScoreValue", box.score(), ""));
                    cells.cell(widths.getLast(), SHADED, () -> {
                        value(box.bandLabel(), "BandValue", box.band(), marks(box.rank(), box.ranks()));
                        if (!box.about().isEmpty()) {
                            out.paragraph("TableText", () -> runs.write(box.about()));
                        }
                    });
                }));
    }

    private void value(String label, String style, List<Inline> value, String after) {
        out.paragraph("ScoreLabel", () -> out.run(label, Form.PLAIN));
        out.paragraph(style, () -> {
            runs.write(value);
            out.run(after, Form.PLAIN);
        });
    }

    void ratingChip(Block.RatingChip chip) {
        out.paragraph("Rating", () -> {
            if (!chip.title().isEmpty()) {
                runs.write(chip.title(), Form.PLAIN.strong());
                out.run("  ", Form.PLAIN);
            }
            // One run, or a seam shows between its pieces.
            var words = "\u00A0%s%s\u00A0".formatted(Inline.plain(chip.rating()), marks(chip.rank(), chip.ranks()));
            out.run(words, Form.PLAIN.styled("Chip"));
            runs.marks(chip.rating());
        });
    }

    /** One mark filled for the worst band, all for the best; the words beside them say the same. */
    private static String marks(int rank, int ranks) {
        if (rank < 0 || ranks <= 0) {
            return "";
        }
        int filled = Math.min(rank + 1, ranks);
        return "\u00A0\u00A0" + FILLED.repeat(filled) + EMPTY.repeat(ranks - filled);
    }

    void keyFacts(List<KeyFacts.Fact> facts, int whole) {
        if (facts.isEmpty()) {
            return;
        }
        int across = Math.min(facts.size(), FACTS_IN_A_ROW);
        var widths = Grid.even(across, whole);
        cells.table("", "", widths, () -> {
            for (int from = 0; from < facts.size(); from += across) {
                int first = from;
                cells.row(false, () -> {
                    for (int at = 0; at < across; at++) {
                        int fact = first + at;
                        cells.cell(widths.get(at), FRAME, () -> {
                            if (fact < facts.size()) {
                                fact(facts.get(fact));
                            } else {
                                out.spacer();
                            }
                        });
                    }
                });
            }
        });
    }

    private void fact(KeyFacts.Fact fact) {
        out.paragraph("FactTitle", () -> runs.write(fact.title()));
        out.paragraph("FactValue", () -> runs.write(fact.value()));
        if (!fact.valueOf().isEmpty()) {
            out.paragraph("FactOf", () -> runs.write(fact.valueOf()));
        }
        if (!fact.comparator().isEmpty()) {
            out.paragraph("FactOf", () -> {
                runs.write(fact.comparator(), Form.PLAIN.strong());
                out.run(" ", Form.PLAIN);
                runs.write(fact.comparatorOf());
            });
        }
    }

    void pairs(List<Block.Pairs.Pair> pairs, int whole) {
        if (pairs.isEmpty()) {
            return;
        }
        var widths = Grid.shared(List.of(1, 2), whole);
        cells.table("", "", widths, () -> {
            for (var pair : pairs) {
                cells.row(false, () -> {
                    cells.cell(
                            widths.getFirst(),
                            Fill.NONE,
                            () -> out.paragraph("PairName", () -> runs.write(pair.name())));
                    cells.cell(
                            widths.getLast(),
                            Fill.NONE,
                            () -> out.paragraph("TableText", () -> runs.write(pair.value())));
                });
            }
        });
    }

    /** Blocks in a frame; {@code inside} writes them, given how wide they may be. */
    void frame(List<Inline> title, int whole, IntConsumer inside) {
        cells.table(
                "",
                Inline.plain(title),
                List.of(whole),
                () -> cells.longRow(() -> cells.cell(whole, FRAME, () -> {
                    if (!title.isEmpty()) {
                        out.paragraph("FrameTitle", () -> runs.write(title));
                    }
                    inside.accept(whole - 2 * 170);
                    out.spacer();
                })));
    }
}
