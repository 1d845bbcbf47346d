package org.plumbline.publishing.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a PDF, one line for each broken rule. */
enum Conformance {
    UNIVERSAL_ACCESSIBILITY(PDFAFlavour.PDFUA_1),
    ARCHIVE_ACCESSIBLE(PDFAFlavour.PDFA_3_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final PDFAFlavour flavour;

    Conformance(PDFAFlavour flavour) {
        this.flavour = flavour;
    }

    List<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + "-"
                            + found.getRuleId().getTestNumber() + " " + found.getMessage() + " "
                            + found.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
