package org.plumbline.formats.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.formats.SmallFolder.good;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.evidence.Interviews;
import org.plumbline.formats.SmallFolder;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.report.manuscript.Manuscript;

/** Whom we spoke to, when, and who came. */
class InterviewsTest {
    private static final String PLAIN = """
            id,people,title_en,title_cy
            gardeners,4,Gardeners,Garddwyr
            """;

    private static final String TIMED = """
            id,people,title_en,title_cy,when,who,with,attended
            gardeners,4,Gardeners,Garddwyr,2030-05-02T10:15,A1|A2,The head gardener and three more,head gardener|two gardeners
            board,0,The board,Y bwrdd,2030-05-03,A1,The chair,
            children,3,Children,Plant,,,,
            """;

    @TempDir
    private Path root = Path.of("");

    @Test
    void a_file_without_a_timetable_reads_and_writes_as_before() {
        var interviews = read(PLAIN);
        assertThat(interviews).extracting(Interviews::meeting).containsExactly(Interviews.Meeting.NONE);
        assertThat(InterviewsText.of(interviews, List.of("en", "cy"))).isEqualTo(PLAIN);
    }

    @Test
    void a_timetable_says_when_who_with_whom_and_who_came() {
        var interviews = read(TIMED);
        assertThat(interviews.getFirst().meeting())
                .isEqualTo(new Interviews.Meeting(
                        "2030-05-02T10:15",
                        List.of("A1", "A2"),
                        "The head gardener and three more",
                        List.of("head gardener", "two gardeners")));
        assertThat(interviews.getLast().meeting()).isEqualTo(Interviews.Meeting.NONE);
        assertThat(InterviewsText.of(interviews, List.of("en", "cy"))).isEqualTo(TIMED);
    }

    @Test
    void a_time_that_is_none_is_told_with_its_place() {
        assertThat(loaded(TIMED.replace("2030-05-03,", "Friday,")).problems())
                .extracting(Problem::toString)
                .contains("interviews.csv:3:5: FI003 'Friday' is no day or time. Write it as 2018-09-03T10:15.");
    }

    private List<Interviews> read(String text) {
        return good(loaded(text)).gathered().interviews();
    }

    private Loaded<Manuscript> loaded(String text) {
        var small = SmallFolder.in(root).put("interviews.csv", text);
        return ManuscriptFolder.load(small.folder(), good(small.inspection()));
    }
}
