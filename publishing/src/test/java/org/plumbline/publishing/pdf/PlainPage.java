package org.plumbline.publishing.pdf;

import java.util.List;
import org.plumbline.report.document.Head;
import org.plumbline.scenario.SampleReport;

/** A PDF of markup that no document gives, for what must be found wrong. */
final class PlainPage {
    private PlainPage() {}

    static byte[] pdf(String body) {
        Head head = SampleReport.english().head();
        return Pdf.of(head, """
                <html xmlns='http://www.w3.org/1999/xhtml' lang='en'>
                <head><title>Plain</title><meta name='subject' content='A plain page'/>
                <style>body { font-family: 'DejaVu Sans' }</style></head>
                <body>%s</body></html>
                """.formatted(body), List.of());
    }
}
