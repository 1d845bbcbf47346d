package org.plumbline.publishing.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a paragraph runs from right to left, as the Java runtime's own algorithm finds it. A run has with it the
 * numbers that stand in it and run the other way; {@link VisualOrder} then sets all of it in place.
 */
final class RightToLeft implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String text, byte direction) {
        var paragraph = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        runs = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < text.length(); at++) {
            if (isRightToLeft(paragraph, at) != isRightToLeft(paragraph, start)) {
                runs.add(run(paragraph, start, at));
                start = at;
            }
        }
        runs.add(run(paragraph, start, text.length()));
    }

    private static boolean isRightToLeft(Bidi paragraph, int at) {
        return paragraph.getLevelAt(at) > 0;
    }

    private static BidiTextRun run(Bidi paragraph, int start, int end) {
        return new BidiTextRun(start, end - start, isRightToLeft(paragraph, start) ? RTL : LTR);
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
