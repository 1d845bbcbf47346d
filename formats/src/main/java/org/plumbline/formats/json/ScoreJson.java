package org.plumbline.formats.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.EditionName;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.rating.Flag;
import org.plumbline.rating.Overall;
import org.plumbline.rating.Rating;
import org.plumbline.rating.Ratings;
import org.plumbline.score.Extent;
import org.plumbline.score.Score;
import org.plumbline.score.ScoreSheet;
import tools.jackson.core.JsonGenerator;

/** The result of an inspection as other programs read it: the contract in docs/score-json.md. */
public final class ScoreJson {
    private ScoreJson() {}

    /** The scores and ratings of an inspection that could be read. */
    public static String of(Inspection inspection, ScoreSheet scores, Ratings ratings, List<Problem> problems) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("inspection");
            json.writeStringProperty("service", inspection.visit().service());
            name(json, inspection.edition().name(), inspection.hash());
            json.writeEndObject();
            json.writeArrayPropertyStart("scores");
            scores.scores().forEach(score -> score(json, score));
            json.writeEndArray();
            json.writeArrayPropertyStart("ratings");
            ratings.ratings().forEach(rating -> rating(json, rating));
            json.writeEndArray();
            overall(json, ratings.overall());
            problems(json, problems);
            json.writeEndObject();
        });
    }

    /** What there is to say of a folder that could not be read: its problems. */
    public static String refused(List<Problem> problems) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeNullProperty("inspection");
            json.writeArrayPropertyStart("scores");
            json.writeEndArray();
            json.writeArrayPropertyStart("ratings");
            json.writeEndArray();
            json.writeNullProperty("overall");
            problems(json, problems);
            json.writeEndObject();
        });
    }

    /** An overall rating without an inspection: what {@code plumbline rate} gives. */
    public static String of(EditionName edition, String hash, @Nullable Overall overall, List<Problem> problems) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("rated");
            name(json, edition, hash);
            json.writeEndObject();
            overall(json, overall);
            problems(json, problems);
            json.writeEndObject();
        });
    }

    private static void name(JsonGenerator json, EditionName edition, String hash) {
        json.writeStringProperty("framework", edition.framework().value());
        json.writeStringProperty("edition", edition.edition());
        json.writeNumberProperty("revision", edition.revision());
        json.writeStringProperty("hash", hash);
    }

    private static void score(JsonGenerator json, Score score) {
        json.writeStartObject();
        json.writeStringProperty("id", score.id().value());
        json.writeStringProperty("kind", score.kind().word());
        Json.string(json, "area", score.area());
        json.writeNumberProperty("met", score.tally().met());
        json.writeNumberProperty("relevant", score.tally().relevant());
        json.writeNumberProperty("missing", score.tally().missing());
        Json.number(json, "percent", score.percent());
        Json.string(json, "band", score.band());
        extent(json, "worst", score.worst());
        extent(json, "best", score.best());
        because(json, score.because());
        json.writeEndObject();
    }

    private static void extent(JsonGenerator json, String name, @Nullable Extent extent) {
        if (extent != null) {
            json.writeObjectPropertyStart(name);
            Json.number(json, "percent", extent.percent());
            Json.string(json, "band", extent.band());
            json.writeEndObject();
        }
    }

    private static void rating(JsonGenerator json, Rating rating) {
        json.writeStartObject();
        json.writeStringProperty("id", rating.id().value());
        Json.string(json, "computed", rating.computed());
        Json.string(json, "awarded", rating.awarded());
        if (rating.isProvisional()) {
            Json.string(json, "worst", rating.worst());
            Json.string(json, "best", rating.best());
        }
        Json.strings(json, "because", rating.because());
        if (!rating.flags().isEmpty()) {
            Json.strings(json, "flags", rating.flags().stream().map(Flag::word).toList());
        }
        json.writeEndObject();
    }

    private static void overall(JsonGenerator json, @Nullable Overall overall) {
        if (overall == null) {
            json.writeNullProperty("overall");
            return;
        }
        json.writeObjectPropertyStart("overall");
        json.writeNumberProperty("points", overall.points());
        json.writeNumberProperty("of", overall.of());
        Json.string(json, "computed", overall.computed());
        Json.string(json, "awarded", overall.awarded());
        if (overall.isProvisional()) {
            Json.string(json, "worst", overall.worst());
            Json.string(json, "best", overall.best());
        }
        because(json, overall.because());
        json.writeEndObject();
    }

    private static void because(JsonGenerator json, List<String> because) {
        if (!because.isEmpty()) {
            Json.strings(json, "because", because);
        }
    }

    private static void problems(JsonGenerator json, List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        for (var problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("code", problem.code().name());
            json.writeStringProperty("severity", problem.isError() ? "error" : "note");
            var place = problem.place();
            Json.string(json, "file", place == null ? null : place.file());
            Json.number(json, "line", place == null || place.line() == 0 ? null : place.line());
            Json.number(json, "column", place == null || place.column() == 0 ? null : place.column());
            json.writeStringProperty("what", problem.what());
            json.writeStringProperty("remedy", problem.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
