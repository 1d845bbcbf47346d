package org.plumbline.publishing.chart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.publishing.markup.CleanText;

/**
 * How much room text takes, by a table and not by the machine's fonts, so that a chart is the same everywhere.
 *
 * <p>The table is DejaVu Sans, which is wider than the fonts that may stand in for it.
 */
record Lettering(int size, boolean bold) {
    static final Lettering PLAIN = new Lettering(14, false);
    static final Lettering BOLD = new Lettering(14, true);
    static final Lettering SMALL = new Lettering(12, false);
    static final Lettering SMALL_BOLD = new Lettering(12, true);

    /** Widths in thousandths of the size, from the space to the tilde. */
    private static final int[] WIDTHS = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
        636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656,
        557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613,
        635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818,
        592, 592, 525, 636, 337, 636, 838
    };

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LETTER = Pattern.compile("\\X");

    /** From one line to the next. */
    int leading() {
        return size + 3;
    }

    /** How wide a text is, rounded up. */
    int width(String text) {
        int thousandths = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(Lettering::width)
                .sum();
        return Math.ceilDiv(thousandths * size * (bold ? 9 : 8), 8_000);
    }

    private static int width(int point) {
        if (point >= ' ' && point <= '~') {
            return WIDTHS[point - ' '];
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            case Character.OTHER_SYMBOL -> 1_400;
            default -> point < 0x1100 ? 710 : 1_050;
        };
    }

    /** The text in lines no wider than this; a word that alone is wider is broken. No text is no line. */
    List<String> lines(String text, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : SPACES.split(CleanText.of(text).strip(), -1)) {
            for (var piece : pieces(word, most)) {
                if (!line.isEmpty() && width(line + " " + piece) > most) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private List<String> pieces(String word, int most) {
        if (width(word) <= most) {
            return List.of(word);
        }
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var letter : LETTER.matcher(word).results().map(MatchResult::group).toList()) {
            if (!piece.isEmpty() && width(piece + letter) > most) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(letter);
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
