package org.plumbline.publishing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.publishing.examples.ExampleReports;

/** Every data book of the examples is a spreadsheet that the validator passes. */
class ExampleSheetTest {
    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#looked")
    void the_validator_finds_nothing(String name, @TempDir Path folder) throws Exception {
        for (var composition : ExampleReports.of(name).languages()) {
            assertThat(OdfValidator.complaints(Spreadsheet.of(composition.data()), folder))
                    .as("%s in %s", name, composition.data().language())
                    .isEmpty();
        }
    }
}
