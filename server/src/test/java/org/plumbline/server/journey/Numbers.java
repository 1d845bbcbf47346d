package org.plumbline.server.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.formats.folder.InspectionFolder;
import org.plumbline.formats.framework.FrameworkLibrary;
import org.plumbline.formats.json.ScoreJson;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.inspection.Inspection;
import org.plumbline.server.exchange.Folder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code plumbline score} says of a folder that was taken out, line by line as the report's open data has it.
 *
 * @param scores id, area, met, relevant and percent
 * @param ratings id, and the label that holds
 */
record Numbers(List<String> scores, List<String> ratings) {
    private static final JsonMapper JSON = new JsonMapper();

    static Numbers of(Map<String, byte[]> folder) {
        var read = read(folder);
        var scores = read.scores();
        var score = JSON.readTree(ScoreJson.of(read, scores, read.ratings(scores), List.of()));
        var counted = new ArrayList<String>();
        score.get("scores")
                .forEach(each -> counted.add(String.join(
                        " ",
                        each.get("id").asString(),
                        said(each.get("area")),
                        said(each.get("met")),
                        said(each.get("relevant")),
                        said(each.get("percent")))));
        var rated = new ArrayList<String>();
        score.get("ratings")
                .forEach(each -> rated.add(each.get("id").asString() + " " + label(read, each.get("awarded"))));
        if (!score.get("overall").isNull()) {
            rated.add("overall " + label(read, score.get("overall").get("awarded")));
        }
        return new Numbers(counted, rated);
    }

    private static String said(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }

    private static String label(Inspection read, JsonNode rating) {
        return read.edition().rules().scales().stream()
                .flatMap(scale -> scale.named(said(rating)).stream())
                .map(band -> band.label().in("en"))
                .findFirst()
                .orElse("");
    }

    private static Inspection read(Map<String, byte[]> folder) {
        try {
            var place = Files.createTempDirectory("journey");
            Folder.of(folder).writeTo(place);
            var root = Path.of(System.getProperty("plumbline.root", ".."));
            if (InspectionFolder.load(place, new FrameworkLibrary(root.resolve("frameworks")))
                    instanceof Loaded.Good<Inspection>(var read, var _)) {
                return read;
            }
            throw new IllegalStateException("the folder that was taken out cannot be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scores of a report's open data, likewise. */
    static List<String> scores(Map<String, byte[]> report) {
        return rows(report, "scores", "id", "area", "met", "relevant", "percent");
    }

    /** Its ratings. */
    static List<String> ratings(Map<String, byte[]> report) {
        return rows(report, "ratings", "id", "awarded");
    }

    private static List<String> rows(Map<String, byte[]> report, String name, String... columns) {
        var path = report.keySet().stream()
                .filter(file -> file.endsWith("data.en/data.json"))
                .findFirst()
                .orElseThrow();
        var data = JSON.readTree(new String(report.get(path), StandardCharsets.UTF_8));
        var lines = new ArrayList<String>();
        for (var table : data.get("tables")) {
            if (table.get("name").asString().equals(name)) {
                var named = new ArrayList<String>();
                table.get("columns")
                        .forEach(column -> named.add(column.get("name").asString()));
                for (var row : table.get("rows")) {
                    var cells = new ArrayList<String>();
                    for (var column : columns) {
                        cells.add(row.get(named.indexOf(column)).asString().replace("[z]", ""));
                    }
                    lines.add(String.join(" ", cells));
                }
            }
        }
        return lines;
    }
}
