package org.plumbline.publishing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.finding.disclosure.Characteristics;
import org.plumbline.framework.question.Attribute;
import org.plumbline.publishing.Format;
import org.plumbline.publishing.ReportFiles;
import org.plumbline.publishing.table.CsvFiles;
import org.plumbline.report.compose.Composition;

/** Law 7: what is withheld is in no form of a report, and cannot be worked out from what is there. */
class WithheldTest {
    private record Kind(Attribute attribute, String value, int count) {}

    @Test
    void something_is_withheld_in_the_examples() {
        assertThat(withheld(ExampleReports.of("waltham-forest-2012"))).hasSizeGreaterThan(3);
        assertThat(withheld(ExampleReports.of("cheshire-2009"))).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#names")
    void no_form_tells_a_withheld_count(String name) throws Exception {
        var example = ExampleReports.of(name);
        for (var composition : example.languages()) {
            var told = new ArrayList<String>();
            for (var file : texts(composition).entrySet()) {
                for (var kind : withheld(example)) {
                    var label = label(kind, composition, example);
                    // the label, then at most one cell's worth of marks, then the count alone
                    var tells = Pattern.compile("(?<![\\p{L}])%s[\\s,:;|\"]{1,4}%d(?![\\d.%%])"
                            .formatted(Pattern.quote(label), kind.count()));
                    if (isCharacteristic(file.getKey())
                            && tells.matcher(file.getValue()).find()) {
                        told.add("%s tells %s of %s".formatted(file.getKey(), kind.count(), label));
                    }
                    var source = "%s=\"%s\"".formatted(kind.attribute().id(), kind.value());
                    if (file.getValue()
                            .contains("data-subset=\"%s\" data-met".formatted(source.replace("\"", "&quot;")))) {
                        told.add("%s has the count of %s in an attribute".formatted(file.getKey(), source));
                    }
                }
            }
            assertThat(told)
                    .as("%s in %s", name, composition.document().head().language())
                    .isEmpty();
        }
    }

    /** The rows of the open data: no withheld whole is what is left of all, nor the sum of its areas. */
    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#names")
    void subtraction_gives_nothing_back(String name) {
        var example = ExampleReports.of(name);
        var areas = example.inspection().edition().rules().scoresAreas()
                ? example.inspection().visit().areas()
                : List.<String>of();
        var shown = example.figures().characteristics();
        for (var attribute : example.inspection().edition().attributes()) {
            if (!Characteristics.isCounted(attribute)) {
                continue;
            }
            var values = Characteristics.values(attribute);
            var wholes = values.stream()
                    .map(value -> shown.count(attribute.id(), null, value))
                    .toList();
            assertThat(wholes.stream().filter(Optional::isEmpty).count())
                    .as("kinds of %s withheld for the whole", attribute.id())
                    .isNotEqualTo(1);
            for (var area : areas) {
                assertThat(values.stream()
                                .filter(value ->
                                        shown.count(attribute.id(), area, value).isEmpty())
                                .count())
                        .as("kinds of %s withheld in %s", attribute.id(), area)
                        .isNotEqualTo(1);
            }
            for (var value : values) {
                long hidden = areas.stream()
                        .filter(area -> shown.count(attribute.id(), area, value).isEmpty())
                        .count();
                if (shown.count(attribute.id(), null, value).isPresent()) {
                    assertThat(hidden)
                            .as("areas withheld for %s %s", attribute.id(), value)
                            .isNotEqualTo(1);
                }
            }
        }
    }

    private static List<Kind> withheld(ExampleReports example) {
        var kinds = new ArrayList<Kind>();
        for (var attribute : example.inspection().edition().attributes()) {
            if (Characteristics.isCounted(attribute)) {
                for (var value : Characteristics.values(attribute)) {
                    if (example.figures()
                            .characteristics()
                            .count(attribute.id(), null, value)
                            .isEmpty()) {
                        int count = (int) example.inspection().sample().cases().stream()
                                .filter(each -> each.attribute(attribute.id())
                                        .orElse("")
                                        .equals(value))
                                .count();
                        kinds.add(new Kind(attribute, value, count));
                    }
                }
            }
        }
        return kinds;
    }

    private static String label(Kind kind, Composition composition, ExampleReports example) {
        var language = composition.document().head().language();
        return kind.attribute().values().stream()
                .filter(named -> named.id().value().equals(kind.value()))
                .findFirst()
                .map(named -> named.words().in(language))
                .orElse("%s %s".formatted(example.name(), kind.value()));
    }

    /** Survey answers use some of the same words for what was said, not for what anybody is. */
    private static boolean isCharacteristic(String file) {
        return !file.contains("questionnaires");
    }

    /** Every form of a report as text, what is inside archives and attachments too. */
    private static Map<String, String> texts(Composition composition) throws Exception {
        var texts = new TreeMap<String, String>();
        for (var file : ReportFiles.of(List.of(composition), EnumSet.allOf(Format.class), _ -> {})
                .entrySet()) {
            var name = file.getKey();
            if (name.endsWith(".docx") || name.endsWith(".ods")) {
                unzipped(name, file.getValue(), texts);
            } else if (name.endsWith(".pdf")) {
                try (var pdf = Loader.loadPDF(file.getValue())) {
                    texts.put(name, new PDFTextStripper().getText(pdf));
                }
            } else if (!name.endsWith(".css")) {
                texts.put(name, new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
        CsvFiles.of(composition.data())
                .forEach((name, bytes) -> texts.put("attached " + name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static void unzipped(String name, byte[] archive, Map<String, String> texts) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    texts.put(name + "/" + entry.getName(), xml.replaceAll("<[^>]*>", " "));
                }
            }
        }
    }
}
