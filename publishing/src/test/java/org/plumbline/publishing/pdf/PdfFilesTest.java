package org.plumbline.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.plumbline.scenario.SampleReport;

class PdfFilesTest {
    private static Attachment file(String name, byte[] bytes) {
        return new Attachment(name, "text/csv", "What " + name + " holds", bytes);
    }

    @Test
    void files_come_back_byte_for_byte() throws Exception {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        byte[] words = SampleReport.AWKWARD.getBytes(StandardCharsets.UTF_8);
        var bytes = Pdf.of(
                SampleReport.english(),
                List.of(file("z.csv", words), file("ŵ 🚤.csv", noise), file("empty.csv", new byte[0])));
        try (var pdf = Loader.loadPDF(bytes)) {
            var files = new HashMap<String, byte[]>();
            new PDDocumentNameDictionary(pdf.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames()
                    .forEach((name, file) -> files.put(name, bytes(file)));
            assertThat(files).containsOnlyKeys("empty.csv", "z.csv", "ŵ 🚤.csv");
            assertThat(files)
                    .containsEntry("z.csv", words)
                    .containsEntry("ŵ 🚤.csv", noise)
                    .containsEntry("empty.csv", new byte[0]);
        }
    }

    @Test
    void a_file_says_what_it_is_and_how_it_belongs() throws Exception {
        var bytes = Pdf.of(SampleReport.english(), List.of(file("scores.csv", new byte[] {7})));
        try (var pdf = Loader.loadPDF(bytes)) {
            var associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF);
            var file = new PDComplexFileSpecification((COSDictionary) associated.getObject(0));
            assertThat(file.getFilename()).isEqualTo("scores.csv");
            assertThat(file.getFileDescription()).isEqualTo("What scores.csv holds");
            assertThat(file.getCOSObject().getNameAsString(COSName.AF_RELATIONSHIP))
                    .isEqualTo("Data");
            var embedded = Objects.requireNonNull(file.getEmbeddedFile());
            assertThat(embedded.getSubtype()).isEqualTo("text/csv");
            assertThat(embedded.getSize()).isOne();
            assertThat(embedded.getModDate().toInstant()).isEqualTo(Instant.parse("2031-05-01T00:00:00Z"));
        }
    }

    private static byte[] bytes(PDComplexFileSpecification file) {
        try {
            return file.getEmbeddedFile().toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void two_files_of_one_name_are_refused() {
        var twice = List.of(file("a.csv", new byte[1]), file("a.csv", new byte[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pdf.of(SampleReport.english(), twice))
                .withMessage("two attachments are named a.csv");
    }
}
