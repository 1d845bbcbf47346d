package org.plumbline.server.scores;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.question.Question;
import org.plumbline.framework.rule.Scale;
import org.plumbline.framework.rule.ScoreRule;
import org.plumbline.framework.words.Id;
import org.plumbline.rating.Overall;
import org.plumbline.score.Score;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.caseload.Subject;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Every score and rating of an inspection as it stands; its script asks whether anything changed. */
@Controller
public class ScoresPage {
    private final Looking looking;
    private final LiveScores scores;
    private final Standing standing;
    private final Clock clock;

    ScoresPage(Looking looking, LiveScores scores, Standing standing, Clock clock) {
        this.looking = looking;
        this.scores = scores;
        this.standing = standing;
        this.clock = clock;
    }

    /** How many answers count, how many are missing, and how many are in conflict or may not apply. */
    public record Progress(int counted, int missing, int unsettled) {
        public boolean isOpen() {
            return missing + unsettled > 0;
        }

        static Progress of(Live live, @Nullable String area) {
            int counted = 0;
            int missing = 0;
            int unsettled = 0;
            var questions = live.inspection().edition().questionsById();
            for (Score score : live.scores().scores()) {
                var question = questions.get(score.id());
                if (question != null && question.kind().isCounted() && Objects.equals(score.area(), area)) {
                    counted += score.tally().relevant();
                    missing += score.tally().missing();
                    unsettled += score.tally().unsettled();
                }
            }
            return new Progress(counted, missing, unsettled);
        }
    }

    /**
     * What the page shows.
     *
     * @param area empty for the whole service
     * @param leftOut how many cases are kept out of it for whoever looks
     * @param overallScale what the overall is rated on; null when there is none
     */
    public record Shown(
            Subject subject,
            Live live,
            List<Line.Group> groups,
            String show,
            String area,
            List<String> areas,
            Progress progress,
            ToDate.Compared compared,
            int leftOut,
            boolean mayCompareAssessors,
            boolean seesPanel,
            @Nullable Scale overallScale,
            Instant at) {
        public String href() {
            return subject.href() + "/scores";
        }

        /** The same page with something else shown. */
        public String href(String otherShow, String otherArea) {
            return href() + "?show=" + otherShow
                    + (otherArea.isEmpty() ? "" : "&area=" + URLEncoder.encode(otherArea, StandardCharsets.UTF_8));
        }

        public @Nullable Overall overall() {
            return area.isEmpty() ? live.ratings().overall() : null;
        }

        public String said(Shell shell, @Nullable String rating) {
            return Line.said(shell, overallScale, rating);
        }

        public boolean comparesToDate() {
            return !compared.benchmarks().isEmpty();
        }
    }

    @GetMapping("/inspections/{inspection}/scores")
    @Needs(Right.SEE_SCORES)
    public Screen show(@PathVariable long inspection, Entered asked) {
        var seen = looking.at(inspection);
        var live = seen.live();
        var edition = live.inspection().edition();
        var area = seen.area(asked.text("area"));
        var headlines = new Lines(live, area, Map.of()).headlines();
        var show = shown(asked.text("show"), headlines.isEmpty());
        var compared = looking.compared(seen, show == Lines.Show.HEADLINES ? headlines : all(seen));
        return Screen.of(
                "scores/all",
                new Shown(
                        seen.subject(),
                        live,
                        new Lines(live, area, compared.benchmarks()).groups(show),
                        show.name().toLowerCase(Locale.ROOT),
                        area == null ? "" : area,
                        edition.rules().scoresAreas()
                                ? live.inspection().visit().areas()
                                : List.of(),
                        Progress.of(live, area),
                        compared,
                        seen.leftOut().size(),
                        standing.has(Right.REVIEW, inspection),
                        standing.has(Right.SEE_PANEL, inspection),
                        edition.rules().scores().stream()
                                .filter(ScoreRule.Points.class::isInstance)
                                .flatMap(rule -> edition.rules().scale(rule.scale()).stream())
                                .findFirst()
                                .orElse(null),
                        clock.instant()));
    }

    private static List<Id> all(Looking.Seen seen) {
        var edition = seen.live().inspection().edition();
        return Stream.concat(
                        edition.rules().scores().stream().map(ScoreRule::id),
                        edition.questions().stream()
                                .filter(question -> question.kind().isCounted())
                                .map(Question::id))
                .toList();
    }

    private static Lines.Show shown(String asked, boolean noHeadlines) {
        return switch (asked) {
            case "questions" -> Lines.Show.QUESTIONS;
            case "all" -> Lines.Show.ALL;
            default -> noHeadlines ? Lines.Show.QUESTIONS : Lines.Show.HEADLINES;
        };
    }

    /** Says whether anything changed: the script of a page asks every second while somebody looks at it. */
    @GetMapping("/inspections/{inspection}/scores/live/version")
    @Needs(Right.SEE_SCORES)
    public ResponseEntity<Map<String, String>> version(@PathVariable long inspection) {
        var version = scores.version(inspection).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("version", version));
    }
}
