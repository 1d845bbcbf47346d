package org.plumbline.publishing.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.publishing.examples.ExampleReports;

/** Every data book of the examples reads back by its metadata: types, required cells, keys. */
class ExampleCsvTest {
    @ParameterizedTest
    @MethodSource("org.plumbline.publishing.examples.ExampleReports#looked")
    void a_stranger_reads_every_row_by_the_metadata_alone(String name) {
        for (var composition : ExampleReports.of(name).languages()) {
            var read = new CsvReading(CsvFiles.of(composition.data()));
            assertThat(read.errors)
                    .as("%s in %s", name, composition.data().language())
                    .isEmpty();
            composition
                    .data()
                    .tables()
                    .forEach(table -> assertThat(read.tables.get(table.name() + ".csv"))
                            .as(table.name())
                            .hasSameSizeAs(table.rows()));
        }
    }
}
