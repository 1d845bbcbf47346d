package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Samples that must never come out otherwise: made caseloads with the files drawn from them. Where a rule of drawing is
 * changed on purpose, its order gets another name, and these stay.
 */
class SampleGoldenTest {
    private static final Path SAMPLES = Run.ROOT.resolve("cli/src/test/resources/samples");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"cci", "sqs", "fji", "yos"})
    void the_same_sample_is_drawn_byte_for_byte(String name) throws IOException {
        var golden = SAMPLES.resolve(name);
        for (var file : new String[] {"inspection.yaml", "caseload.csv"}) {
            Files.copy(golden.resolve(file), folder.resolve(file));
        }
        var run = Run.plumbline("sample", folder, "--write");
        assertThat(run.code()).as(run.err()).isZero();
        for (var file : new String[] {"sample.csv", "sample.yaml"}) {
            assertThat(folder.resolve(file)).hasSameTextualContentAs(golden.resolve(file));
            assertThat(Files.readAllBytes(folder.resolve(file))).isEqualTo(Files.readAllBytes(golden.resolve(file)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cci", "sqs", "fji", "yos"})
    void a_sample_drawn_before_is_found_right(String name) throws IOException {
        for (var file : new String[] {"inspection.yaml", "caseload.csv", "sample.csv", "sample.yaml"}) {
            Files.copy(SAMPLES.resolve(name).resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("answers.csv"), "case,question,answer,assessor,at\n");
        assertThat(Run.plumbline("check", folder, "--all").err()).doesNotContain(" SA", "sample.");
    }
}
