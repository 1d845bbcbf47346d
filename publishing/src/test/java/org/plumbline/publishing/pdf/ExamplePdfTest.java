package org.plumbline.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.publishing.examples.ExampleReports;
import org.plumbline.publishing.table.CsvFiles;

/** Every report of the examples is a PDF that the validator passes, data attached. */
class ExamplePdfTest {
    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#looked")
    void the_validator_finds_nothing(String name) throws Exception {
        for (var composition : ExampleReports.of(name).languages()) {
            var data = CsvFiles.of(composition.data()).entrySet().stream()
                    .map(file -> new Attachment(
                            file.getKey(),
                            file.getKey().endsWith(".json") ? "application/json" : "text/csv",
                            file.getKey(),
                            file.getValue()))
                    .toList();
            var pdf = Pdf.of(composition.document(), data);
            for (var conformance : Conformance.values()) {
                assertThat(conformance.faults(pdf))
                        .as(
                                "%s in %s as %s",
                                name, composition.document().head().language(), conformance)
                        .isEmpty();
            }
        }
    }
}
