package org.plumbline.testing.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.testing.MadeFiles;

/** Whatever happens to a file, reading it ends soon, with a result or with problems that say where. */
class DamageDrillTest {
    private static final int SEEDS = Integer.getInteger("plumbline.damage.seeds", 300);

    @TempDir
    private Path folder = Path.of("");

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damage_gives_a_result_or_problems_with_places_and_never_a_failure(long seed) throws IOException {
        var damaged = DamagedCopy.of(MadeFiles.GOOD.folder(), folder.resolve("made"), seed);
        var files = new MadeFiles(damaged.folder());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> tried(files), damaged::toString);
    }

    private static void tried(MadeFiles files) {
        var framework = files.frameworkProblems();
        var inspection = files.inspection();
        assertThat(framework).allSatisfy(DamageDrillTest::isTold);
        assertThat(inspection.problems()).allSatisfy(DamageDrillTest::isTold);
        if (inspection instanceof Loaded.Good<Inspection>(Inspection read, List<Problem> _)) {
            var scores = read.scores();
            assertThat(read.ratings(scores).ratings()).isNotEmpty();
        }
    }

    private static void isTold(Problem problem) {
        var place = Objects.requireNonNull(problem.place());
        assertThat(place.file()).isNotBlank();
        assertThat(place.line()).isGreaterThanOrEqualTo(0);
        assertThat(place.column()).isGreaterThanOrEqualTo(0);
        assertThat(place.line() > 0 || place.column() == 0).isTrue();
        assertThat(problem.what()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
    }

    @Test
    void the_same_random_seed_damages_the_same_file_in_the_same_way() throws IOException {
        var one = DamagedCopy.of(MadeFiles.GOOD.folder(), folder.resolve("one"), 11);
        var other = DamagedCopy.of(MadeFiles.GOOD.folder(), folder.resolve("other"), 11);
        assertThat(one.file()).isEqualTo(other.file());
        assertThat(one.damage()).isEqualTo(other.damage());
        assertThat(Files.readAllBytes(one.folder().resolve(one.file())))
                .isEqualTo(Files.readAllBytes(other.folder().resolve(other.file())));
    }

    @Test
    void the_seeds_try_every_damage_and_most_of_them_do_harm() throws IOException {
        var tried = EnumSet.noneOf(Damage.class);
        int harmed = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var copy = DamagedCopy.of(MadeFiles.GOOD.folder(), folder.resolve("seed-" + seed), seed);
            tried.add(copy.damage());
            var before = Files.readAllBytes(
                    MadeFiles.GOOD.folder().resolve(copy.file().toString()));
            harmed += java.util.Arrays.equals(
                            before, Files.readAllBytes(copy.folder().resolve(copy.file())))
                    ? 0
                    : 1;
        }
        assertThat(tried).containsExactlyInAnyOrder(Damage.values());
        assertThat(harmed).isGreaterThan(SEEDS * 8 / 10);
    }
}
