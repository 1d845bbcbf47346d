package org.plumbline.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisualOrderTest {
    private static List<String> runs(String text, byte direction) {
        var splitter = new RightToLeft();
        splitter.setParagraph(text, direction);
        return IntStream.range(0, splitter.countTextRuns())
                .mapToObj(splitter::getVisualRun)
                .map(run -> (run.getDirection() == BidiSplitter.RTL ? "<" : ">") + part(text, run))
                .toList();
    }

    private static String part(String text, BidiTextRun run) {
        return text.substring(run.getStart(), run.getStart() + run.getLength());
    }

    @Test
    void a_run_from_right_to_left_keeps_its_numbers() {
        assertThat(runs("a שלום (12) b", BidiSplitter.LTR)).containsExactly(">a ", "<שלום (12)", "> b");
        assertThat(runs("שלום abc", BidiSplitter.RTL)).containsExactly("<שלום abc");
        assertThat(runs("plain", BidiSplitter.LTR)).containsExactly(">plain");
        assertThat(runs("", BidiSplitter.LTR)).containsExactly(">");
    }

    @Test
    void the_first_letter_gives_the_direction() {
        assertThat(new RightToLeft().getBaseDirection("12 שלום a")).isEqualTo(BidiSplitter.RTL);
        assertThat(new RightToLeft().getBaseDirection("a שלום")).isEqualTo(BidiSplitter.LTR);
        assertThat(new RightToLeft().getBaseDirection("")).isEqualTo(BidiSplitter.LTR);
    }

    @Test
    void it_is_drawn_from_the_left_with_numbers_and_brackets_right() {
        assertThat(new VisualOrder().reorderRTLTextToLTR("אבג (12) דה")).isEqualTo("הד (12) גבא");
        assertThat(new VisualOrder().reorderRTLTextToLTR("אב xy ג")).isEqualTo("ג xy בא");
        assertThat(new VisualOrder().reorderRTLTextToLTR("")).isEmpty();
    }

    @Test
    void points_stay_with_their_letter() {
        assertThat(new VisualOrder().reorderRTLTextToLTR("שָׁלוֹם")).isEqualTo("םוֹלשָׁ");
    }
}
