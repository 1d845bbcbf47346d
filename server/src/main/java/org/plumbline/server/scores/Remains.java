package org.plumbline.server.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.Edition;
import org.plumbline.framework.rule.ScoreKind;
import org.plumbline.framework.words.Id;
import org.plumbline.inspection.Inspection;
import org.plumbline.inspection.Visit;
import org.plumbline.rating.Flag;
import org.plumbline.rating.Overall;
import org.plumbline.rating.Rating;
import org.plumbline.rating.Ratings;
import org.plumbline.sample.Sample;
import org.plumbline.score.Extent;
import org.plumbline.score.Score;
import org.plumbline.score.ScoreSheet;
import org.plumbline.score.Share;
import org.plumbline.score.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is left of an inspection's scores when its cases are erased: the numbers as they were, and nothing behind them. */
@Component
class Remains {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;

    Remains(JdbcClient database) {
        this.database = database;
    }

    /** The scores as they were kept; none where they could not be worked out. */
    @Transactional(readOnly = true)
    public Live of(long inspection, String version, Visit visit, Edition edition) {
        var kept = database.sql("select score::text from retention_remains where inspection = ? and score is not null")
                .param(inspection)
                .query(String.class)
                .optional()
                .map(JSON::readTree);
        var scores = new ArrayList<Score>();
        var ratings = new ArrayList<Rating>();
        kept.ifPresent(json -> {
            json.path("scores").forEach(each -> scores.add(score(each)));
            json.path("ratings").forEach(each -> ratings.add(rating(each)));
        });
        var sample = new Sample(List.of());
        return new Live(
                version,
                new Inspection(visit, edition, List.of(), sample, List.of(), List.of(), List.of()),
                List.of(),
                new ScoreSheet(scores, Map.of()),
                new Ratings(
                        ratings, kept.map(json -> overall(json.path("overall"))).orElse(null)),
                true,
                true);
    }

    private static Score score(JsonNode json) {
        int met = json.path("met").asInt();
        int relevant = json.path("relevant").asInt();
        var share = new Share(met, relevant);
        var tally = new Tally(met, relevant - met, json.path("missing").asInt(), 0, share, share);
        return new Score(
                Id.of(text(json, "id", "")),
                ScoreKind.valueOf(text(json, "kind", "").toUpperCase(Locale.ROOT)),
                text(json, "area"),
                tally,
                number(json, "percent"),
                text(json, "band"),
                extent(json.path("worst")),
                extent(json.path("best")),
                texts(json.path("because")));
    }

    private static @Nullable Extent extent(JsonNode json) {
        return json.isObject() ? new Extent(number(json, "percent"), text(json, "band")) : null;
    }

    private static Rating rating(JsonNode json) {
        return new Rating(
                Id.of(text(json, "id", "")),
                text(json, "computed"),
                text(json, "awarded"),
                text(json, "worst"),
                text(json, "best"),
                texts(json.path("because")),
                texts(json.path("flags")).stream().map(Remains::flag).toList());
    }

    private static Flag flag(String word) {
        return Flag.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static @Nullable Overall overall(JsonNode json) {
        return json.isObject()
                ? new Overall(
                        json.path("points").asInt(),
                        json.path("of").asInt(),
                        text(json, "computed"),
                        text(json, "awarded"),
                        text(json, "worst"),
                        text(json, "best"),
                        texts(json.path("because")))
                : null;
    }

    private static @Nullable String text(JsonNode json, String name) {
        var value = json.path(name);
        return value.isString() ? value.asString() : null;
    }

    private static String text(JsonNode json, String name, String otherwise) {
        var text = text(json, name);
        return text == null ? otherwise : text;
    }

    private static @Nullable Integer number(JsonNode json, String name) {
        var value = json.path(name);
        return value.isInt() ? value.asInt() : null;
    }

    private static List<String> texts(JsonNode json) {
        var texts = new ArrayList<String>();
        json.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
