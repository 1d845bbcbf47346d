package org.plumbline.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.scenario.SampleReport;

class PdfConformanceTest {
    private static final List<Attachment> FILES = List.of(
            new Attachment("scores.csv", "text/csv", "Scores", "id,met\nI,26\n".getBytes(StandardCharsets.UTF_8)),
            new Attachment("data ŵ.json", "application/csvm+json", "", "{}".getBytes(StandardCharsets.UTF_8)),
            new Attachment("empty.txt", "text/plain", SampleReport.AWKWARD, new byte[0]));

    @ParameterizedTest
    @EnumSource
    void a_report_with_files_passes(Conformance standard) throws Exception {
        assertThat(standard.faults(Pdf.of(SampleReport.english(), FILES))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_in_Welsh_passes(Conformance standard) throws Exception {
        assertThat(standard.faults(Pdf.of(SampleReport.welshDraft(), List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_report_with_all_that_is_hard_passes(Conformance standard) throws Exception {
        assertThat(standard.faults(Pdf.of(HardReport.english(), FILES))).isEmpty();
    }

    @Test
    void a_picture_that_says_nothing_is_found() throws Exception {
        var silent = PlainPage.pdf("<p>Here:</p><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>");
        assertThat(Conformance.UNIVERSAL_ACCESSIBILITY.faults(silent))
                .singleElement()
                .asString()
                .startsWith("7.3-1");
    }

    @ParameterizedTest
    @EnumSource
    void a_PDF_without_title_and_tags_is_found(Conformance standard) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(bytes);
        }
        assertThat(standard.faults(bytes.toByteArray())).hasSizeGreaterThan(2);
    }
}
