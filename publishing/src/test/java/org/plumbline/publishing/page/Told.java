package org.plumbline.publishing.page;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Chart;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Inline;
import org.plumbline.scenario.SampleReport;

/** Documents for tests, and all that one of them says. */
final class Told {
    private Told() {}

    /** A document with the head of the sample and these blocks. */
    static Document document(Block... blocks) {
        return new Document(SampleReport.english().head(), Arrays.asList(blocks), List.of());
    }

    static Block paragraph(Inline... text) {
        return new Block.Paragraph("", List.of(text));
    }

    static Block paragraph(String text) {
        return paragraph(new Inline.Text(text));
    }

    /** Everything of a kind that stands anywhere in it, in the order in which it is told. */
    static <T> List<T> all(Class<T> kind, Object in) {
        return all(kind, in, true);
    }

    /** The same, but for what is in charts. */
    static <T> List<T> allButCharts(Class<T> kind, Object in) {
        return all(kind, in, false);
    }

    private static <T> List<T> all(Class<T> kind, @Nullable Object in, boolean charts) {
        var found = new ArrayList<T>();
        if (kind.isInstance(in)) {
            found.add(kind.cast(in));
        }
        if (in instanceof List<?> list) {
            list.forEach(part -> found.addAll(all(kind, part, charts)));
        } else if (in instanceof Record whole && (charts || !(in instanceof Chart))) {
            for (var part : whole.getClass().getRecordComponents()) {
                found.addAll(all(kind, value(part, whole), charts));
            }
        }
        return found;
    }

    private static @Nullable Object value(RecordComponent part, Record whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException problem) {
            throw new LinkageError(problem.getMessage(), problem);
        }
    }
}
