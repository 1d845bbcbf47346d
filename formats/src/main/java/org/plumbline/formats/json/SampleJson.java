package org.plumbline.formats.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Eligibility;
import org.plumbline.framework.problem.Problem;
import org.plumbline.sample.balance.Balance;
import org.plumbline.sample.draw.DigestOrder;
import org.plumbline.sample.draw.Draw;
import org.plumbline.sample.draw.Drawn;
import org.plumbline.sample.size.SizeSteps;
import tools.jackson.core.JsonGenerator;

/** Samples as JSON, with all that says why these cases. */
public final class SampleJson {
    private final JsonGenerator json;

    private SampleJson(JsonGenerator json) {
        this.json = json;
    }

    public static String of(List<Draw> draws, List<Problem> notes) {
        return Json.write(json -> {
            var writer = new SampleJson(json);
            json.writeStartObject();
            json.writeArrayPropertyStart("samples");
            draws.forEach(writer::draw);
            json.writeEndArray();
            Json.strings(json, "notes", notes.stream().map(Problem::toString).toList());
            json.writeEndObject();
        });
    }

    private void draw(Draw draw) {
        json.writeStartObject();
        json.writeStringProperty("plan", draw.plan().id().value());
        json.writeStringProperty("algorithm", DigestOrder.NAME);
        json.writeStringProperty("seed", draw.seed());
        Json.string(json, "reference_date", text(draw.reference()));
        eligibility(draw.eligibility());
        size(draw.size());
        strata(draw);
        cases(draw);
        required(draw);
        balance(draw.balance());
        json.writeEndObject();
    }

    private void eligibility(Eligibility eligibility) {
        Json.string(json, "from", text(eligibility.from()));
        Json.string(json, "until", text(eligibility.until()));
        json.writeNumberProperty("eligible", eligibility.eligible().size());
        json.writeArrayPropertyStart("excluded");
        for (var each : eligibility.excluded()) {
            json.writeStartObject();
            json.writeStringProperty("case", each.one().reference());
            json.writeStringProperty("reason", word(each.reason()));
            json.writeStringProperty("date", each.date());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void size(SizeSteps size) {
        json.writeObjectPropertyStart("size");
        json.writeNumberProperty("unlimited", size.unlimited());
        json.writeNumberProperty("caseload", size.caseload());
        json.writeNumberProperty("counted", size.counted());
        json.writeNumberProperty("exact", size.exact());
        json.writeNumberProperty("rounded", size.rounded());
        json.writeNumberProperty("bounded", size.bounded());
        json.writeNumberProperty("sample", size.size());
        json.writeEndObject();
    }

    private void strata(Draw draw) {
        json.writeArrayPropertyStart("strata");
        for (var stratum : draw.strata()) {
            json.writeStartObject();
            json.writeStringProperty("name", stratum.name());
            json.writeNumberProperty("cases", stratum.cases());
            json.writeNumberProperty("share", stratum.share());
            json.writeNumberProperty("quota", stratum.quota());
            json.writeNumberProperty("taken", stratum.taken());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cases(Draw draw) {
        json.writeArrayPropertyStart("cases");
        draw.cases().stream()
                .filter(each -> each.standing() != Drawn.Standing.REST)
                .forEach(each -> {
                    json.writeStartObject();
                    json.writeStringProperty("case", each.reference());
                    json.writeStringProperty("stratum", each.stratum());
                    json.writeNumberProperty("place", each.place());
                    json.writeStringProperty("digest", each.digest());
                    json.writeStringProperty("standing", word(each.standing()));
                    var swap = draw.swapFor(each.reference());
                    Json.string(json, "in_place_of", swap.map(it -> it.out()).orElse(null));
                    Json.strings(
                            json,
                            "for",
                            swap.map(it -> it.rules().stream()
                                            .map(rule -> rule.value())
                                            .toList())
                                    .orElse(List.of()));
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    private void required(Draw draw) {
        json.writeArrayPropertyStart("must_include");
        for (var required : draw.required()) {
            json.writeStartObject();
            json.writeStringProperty("rule", required.rule().id().value());
            json.writeNumberProperty("needed", required.needed());
            json.writeNumberProperty("there", required.there());
            json.writeNumberProperty("drawn", required.drawn());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void balance(Balance balance) {
        json.writeArrayPropertyStart("balance");
        for (var line : balance.lines()) {
            json.writeStartObject();
            json.writeStringProperty("attribute", line.attribute().value());
            Json.string(json, "value", line.value());
            measure("caseload", line.caseload());
            measure("sample", line.sample());
            var difference = line.difference();
            if (difference == null) {
                json.writeNullProperty("difference");
            } else {
                json.writeNumberProperty("difference", difference);
            }
            json.writeStringProperty("distance", word(line.distance()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void measure(String name, Balance.Measure measure) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("count", measure.count());
        json.writeNumberProperty("of", measure.of());
        json.writeNumberProperty("measure", measure.measure());
        json.writeEndObject();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : Objects.toString(date);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
