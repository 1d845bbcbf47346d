package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPersonalDataTest {
    private static final String EN = "texts/context.en.md";

    @TempDir
    private Path folder = Path.of("");

    private ReportFolder report = new ReportFolder(folder, folder);

    @BeforeEach
    void copy() throws IOException {
        report = ReportFolder.westLondon(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            We met Alice at home.                   ; Alice              ; a person's name
            We met Mr Brown at home.                ; Mr Brown           ; a person's name
            The home is at M1 2AB in town.          ; M1 2AB             ; a postcode
            Call the home on 0161 496 0000 for it.  ; 0161 496 0000      ; a phone number
            One child was born on 3 May 2001 here.  ; born on 3 May 2001 ; a date of birth
            One child, 03/05/2001, was seen.        ; 03/05/2001         ; a date of birth
            Write to kid@example.org about it.      ; kid@example.org    ; an e-mail address
            """)
    void what_looks_like_personal_data_is_refused(String sentence, String found, String looksLike) throws IOException {
        int line = report.paragraph(EN, sentence);
        var run = report.draft();
        assertThat(run.code()).isEqualTo(1);
        assertThat(report.said(run))
                .anyMatch(said -> said.startsWith(
                        "%s:%d: RP006 '%s' looks like %s. Take it out".formatted(EN, line, found, looksLike)));
        assertThat(report.isNothingWritten()).isTrue();
    }

    @Test
    void it_is_found_in_quotations_footnotes_and_findings_too() throws IOException {
        report.paragraph(EN, "> We met Alice at home.\n> — Alice's friend\n\nIt was so.[^1]\n\n[^1]: Alice said it.");
        report.change("findings.yaml", "Good assessments", "For Alice, good assessments");
        assertThat(report.said(report.draft()))
                .filteredOn(said -> said.contains("RP006 'Alice' looks like a person's name"))
                .extracting(said -> said.substring(0, said.indexOf(':')))
                .contains(EN, "findings.yaml")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"altered-names", "names"})
    void a_name_that_is_declared_may_stand(String key) throws IOException {
        report.paragraph(EN, "We met Alice at home.");
        report.change("inspection.yaml", "\n%s: [".formatted(key), "\n%s: [Alice, ".formatted(key));
        assertThat(report.draft().code()).isZero();
        assertThat(report.made(".en.html")).contains("We met Alice at home.");
    }

    @Test
    void the_name_of_an_official_may_stand() throws IOException {
        report.paragraph(EN, "The lead inspector was Philip Garside.");
        assertThat(report.draft().code()).isZero();
    }

    @Test
    void a_name_in_welsh_is_found_too() throws IOException {
        int line = report.paragraph("texts/context.cy.md", "Gwelsom Dafydd gartref.");
        assertThat(report.said(report.draft()))
                .singleElement()
                .asString()
                .startsWith("texts/context.cy.md:%d: RP006 'Dafydd' looks like a person's name.".formatted(line));
    }

    @Test
    void a_declared_name_lets_no_phone_number_through() throws IOException {
        report.paragraph(EN, "Alice is on 0161 496 0000.");
        report.change("inspection.yaml", "\naltered-names: [", "\naltered-names: [Alice, ");
        assertThat(report.said(report.draft()))
                .anyMatch(said -> said.contains("RP006 '0161 496 0000'"))
                .noneMatch(said -> said.contains("RP006 'Alice'"));
    }
}
