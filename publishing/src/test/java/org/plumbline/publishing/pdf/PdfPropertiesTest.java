package org.plumbline.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.plumbline.scenario.SampleReport;

class PdfPropertiesTest {
    @Test
    void the_same_report_gives_the_same_bytes_whatever_the_clock_and_its_zone() {
        var files = List.of(new Attachment("a.csv", "text/csv", "A", new byte[] {1, 2}));
        var once = Pdf.of(SampleReport.welshDraft(), files);
        var home = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Pdf.of(SampleReport.welshDraft(), files)).isEqualTo(once);
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @Test
    void several_reports_at_once_do_not_disturb_each_other() {
        var alone = Pdf.of(SampleReport.english(), List.of());
        assertThat(IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(time ->
                                Pdf.of(time % 2 == 0 ? SampleReport.english() : SampleReport.welshDraft(), List.of()))
                        .filter(bytes -> Arrays.equals(bytes, alone)))
                .hasSize(3);
    }

    @Test
    void it_says_its_title_makers_language_and_date() throws Exception {
        try (var pdf = Loader.loadPDF(Pdf.of(SampleReport.welshDraft(), List.of()))) {
            var properties = pdf.getDocumentInformation();
            assertThat(properties.getTitle()).isEqualTo("Inspection of harbour lights: Harbour of Little Sand");
            assertThat(properties.getAuthor()).isEqualTo("Inspectorate of Lights");
            assertThat(properties.getSubject())
                    .isEqualTo("The report of an inspection of harbour lights that never was.");
            assertThat(properties.getCreationDate().toInstant()).isEqualTo(Instant.parse("2031-05-01T00:00:00Z"));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cy");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void its_headings_are_bookmarks_one_within_another() throws Exception {
        try (var pdf = Loader.loadPDF(Pdf.of(SampleReport.english(), List.of()))) {
            assertThat(names(pdf.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly("Foreword", "1. The lights", "- Strengths", "-- Charts", "People", "- Last words");
        }
    }

    private static List<String> names(PDOutlineNode node, String depth) {
        var names = new ArrayList<String>();
        node.children().forEach(item -> {
            names.add((depth + " " + item.getTitle()).strip());
            names.addAll(names(item, depth + "-"));
        });
        return names;
    }
}
