package org.plumbline.testing.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AnswerProblem;
import org.plumbline.caseload.CaseloadProblem;
import org.plumbline.formats.FileProblem;
import org.plumbline.framework.check.FrameworkProblem;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.ProblemCode;
import org.plumbline.rating.RatingProblem;
import org.plumbline.testing.MadeFiles;

/** Each known fault is always found, by its own code, at a place. */
class NamedBreaksTest {
    private MadeFiles files;

    @BeforeEach
    void aCopyOfTheMadeFiles(@TempDir Path folder) throws IOException {
        files = new MadeFiles(folder.resolve("made"));
        DamagedCopy.copy(MadeFiles.GOOD.folder(), files.folder());
    }

    @ParameterizedTest
    @EnumSource
    void a_break_of_a_framework_is_found(FrameworkBreak fault) throws IOException {
        fault.into(files.folder());
        isFound(fault, files.frameworkProblems());
    }

    @ParameterizedTest
    @EnumSource
    void a_break_of_a_folder_is_found(FolderBreak fault) throws IOException {
        fault.into(files.folder());
        var loaded = files.inspection();
        isFound(fault, loaded.problems());
        var stops = loaded.problems().stream()
                .anyMatch(problem -> problem.code().equals(fault.code()) && problem.isError());
        assertThat(loaded instanceof Loaded.Bad<?>).isEqualTo(stops);
    }

    @Test
    void what_is_not_broken_has_no_errors() {
        assertThat(files.frameworkProblems()).isEmpty();
        assertThat(files.inspection()).isInstanceOf(Loaded.Good.class);
    }

    @Test
    void every_code_has_a_break() {
        var broken = Stream.of(FrameworkBreak.values(), FolderBreak.values())
                .flatMap(Stream::of)
                .map(Break.class::cast)
                .map(Break::code)
                .distinct()
                .toList();
        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(Stream.<ProblemCode[]>of(
                                FileProblem.values(),
                                FrameworkProblem.values(),
                                CaseloadProblem.values(),
                                AnswerProblem.values(),
                                RatingProblem.values())
                        .flatMap(Stream::of)
                        .filter(code -> !isOfAListSentIn(code))
                        .toList());
    }

    /** These no folder can have; core's ListBreaksTest and formats' SentFileTest have a break for each of them. */
    private static boolean isOfAListSentIn(ProblemCode code) {
        return switch (code) {
            case CaseloadProblem problem -> problem.compareTo(CaseloadProblem.CL020) >= 0;
            case FileProblem problem -> problem.compareTo(FileProblem.FI030) >= 0;
            default -> false;
        };
    }

    @Test
    void a_break_whose_text_is_gone_says_so() throws IOException {
        FrameworkBreak.GAP_IN_BANDS.into(files.folder());
        assertThatThrownBy(() -> FrameworkBreak.GAP_IN_BANDS.into(files.folder()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Half Tide, from: 50");
    }

    private static void isFound(Break fault, List<Problem> problems) {
        assertThat(problems).extracting(Problem::code).contains(fault.code());
        assertThat(problems).allSatisfy(problem -> {
            assertThat(Objects.requireNonNull(problem.place()).file()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
    }
}
