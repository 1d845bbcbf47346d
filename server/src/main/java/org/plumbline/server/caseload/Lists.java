package org.plumbline.server.caseload;

import org.plumbline.caseload.intake.SentTable;
import org.plumbline.formats.caseload.SentCaseload;
import org.plumbline.framework.problem.Loaded;
import org.springframework.stereotype.Component;

/** Reads lists again that were sent and wait to be taken. */
@Component
class Lists {
    private final Uploads uploads;
    private final Sources sources;
    private final Subjects subjects;

    Lists(Uploads uploads, Sources sources, Subjects subjects) {
        this.uploads = uploads;
        this.sources = sources;
        this.subjects = subjects;
    }

    /** The table in a list; it could be read when it was sent, so it can be now. */
    SentTable table(Sent sent) {
        return switch (SentCaseload.read(uploads.content(sent.id()), sent.fileName())) {
            case Loaded.Good<SentTable>(var table, var _) -> table;
            case Loaded.Bad<SentTable>(var problems) ->
                throw new IllegalStateException("list %d cannot be read any more: %s".formatted(sent.id(), problems));
        };
    }

    /** The list with its mapping, held against the edition. */
    Looked look(long inspection, Sent sent) {
        var subject = subjects.of(inspection);
        var table = table(sent);
        var mapping = Sources.read(sent.mapping()).orElseGet(() -> sources.mapping(subject, sent.source(), table));
        return Looked.at(subject, table, mapping);
    }
}
