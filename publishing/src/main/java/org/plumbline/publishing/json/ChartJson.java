package org.plumbline.publishing.json;

import java.util.List;
import org.plumbline.formats.json.Json;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Chart.Bars;
import tools.jackson.core.JsonGenerator;

/** Charts as JSON: what they show, not how they are drawn. */
final class ChartJson {
    private final JsonGenerator json;
    private final InlineJson inlines;

    ChartJson(JsonGenerator json, InlineJson inlines) {
        this.json = json;
        this.inlines = inlines;
    }

    void write(Chart chart) {
        json.writeObjectPropertyStart("chart");
        switch (chart) {
            case Bars bars -> {
                head("bars", chart);
                json.writeArrayPropertyStart("bars");
                bars.bars().forEach(this::bar);
                json.writeEndArray();
                edges("edges", bars.edges());
            }
            case Chart.Counts counts -> {
                head("counts", chart);
                json.writeArrayPropertyStart("counts");
                for (var count : counts.counts()) {
                    json.writeStartObject();
                    json.writeStringProperty("label", count.label());
                    value(count.value());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            case Chart.Strip strip -> {
                head("strip", chart);
                value(strip.value());
                json.writeNumberProperty("most", strip.most());
                edges("bands", strip.bands());
                json.writeStringProperty("here", strip.here());
            }
        }
        json.writeEndObject();
    }

    private void head(String kind, Chart chart) {
        json.writeStringProperty("kind", kind);
        json.writeStringProperty("id", chart.id());
        json.writeStringProperty("title", chart.title());
        json.writeStringProperty("alternative", chart.alternative());
    }

    private void bar(Bars.Bar bar) {
        json.writeStartObject();
        json.writeStringProperty("label", bar.label());
        value(bar.value());
        json.writeStringProperty("band", bar.band());
        Json.number(json, "worst", bar.worst());
        Json.number(json, "best", bar.best());
        json.writeBooleanProperty("strong", bar.strong());
        json.writeEndObject();
    }

    private void value(Chart.Value value) {
        json.writeObjectPropertyStart("value");
        Json.number(json, "value", value.value());
        inlines.figure(value.text());
        json.writeEndObject();
    }

    private void edges(String name, List<Bars.Edge> edges) {
        json.writeArrayPropertyStart(name);
        for (var edge : edges) {
            json.writeStartObject();
            json.writeNumberProperty("from", edge.from());
            json.writeStringProperty("band", edge.band());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
