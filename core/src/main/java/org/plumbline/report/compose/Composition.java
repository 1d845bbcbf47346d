package org.plumbline.report.compose;

import java.util.List;
import org.plumbline.framework.problem.Problem;
import org.plumbline.report.data.DataBook;
import org.plumbline.report.document.Document;

/**
 * A report put together in one language.
 *
 * @param problems everything that does not fit; the document is only fit to be published when none is an error
 */
public record Composition(Document document, DataBook data, List<Problem> problems) {
    public Composition {
        problems = List.copyOf(problems);
    }
}
