package org.plumbline.formats.manuscript;

import static org.plumbline.formats.FileProblem.FI003;

import java.time.LocalDate;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.question.AttributeType;
import org.plumbline.publication.Publication;
import org.plumbline.publication.Version;
import org.plumbline.report.manuscript.Correction;

/** Reads {@code publication.yaml}: what was published when, and what was put right since. */
public final class PublicationFile {
    private PublicationFile() {}

    /** The publication that a tree describes. */
    public static Publication read(Node tree, Problems problems) {
        var keys = Keys.of(tree, "publication", problems);
        var publication = new Publication(
                keys.list("versions", PublicationFile::version), keys.list("corrections", PublicationFile::correction));
        keys.nothingElse();
        problems.addAll(publication.problems());
        return publication;
    }

    private static Version version(Keys keys) {
        var version = new Version(keys.number("version"), date(keys), keys.text("digest"));
        keys.nothingElse();
        return version;
    }

    private static Correction correction(Keys keys) {
        var correction = new Correction(date(keys), FindingsFile.prose(keys));
        keys.nothingElse();
        return correction;
    }

    private static LocalDate date(Keys keys) {
        var text = keys.text("on");
        if (AttributeType.isDate(text)) {
            return LocalDate.parse(text);
        }
        if (!text.isEmpty()) {
            keys.problems()
                    .add(FI003, keys.node("on").place(), "'%s' is no date".formatted(text), "Write it as 2018-12-13");
        }
        return LocalDate.EPOCH;
    }
}
