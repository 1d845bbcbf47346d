package org.plumbline.server.inspections.opening;

import java.util.List;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.PlannedEntries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the inspection that was asked for, pinned to its edition. */
@Component
class Making {
    private final JdbcClient database;
    private final Openings openings;
    private final Audit audit;
    private final ObjectProvider<PlannedEntries> programme;

    Making(JdbcClient database, Openings openings, Audit audit, ObjectProvider<PlannedEntries> programme) {
        this.database = database;
        this.openings = openings;
        this.audit = audit;
        this.programme = programme;
    }

    /** The number of the inspection made. */
    long make(Draft draft) {
        long inspection = database.sql("""
                        insert into inspection (service, edition, follows, why, notice_on, fieldwork_from, fieldwork_until,
                                                publication_on, created_by, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, me(), me()) returning id""")
                .param(draft.service())
                .param(draft.edition())
                .param(draft.follows())
                .param(draft.why())
                .param(draft.noticeOn())
                .param(draft.fieldworkFrom())
                .param(draft.fieldworkUntil())
                .param(draft.publicationOn())
                .query(Long.class)
                .single();
        areas(inspection, openings.areas(draft.id()));
        database.sql("""
                        insert into team_member (inspection, person, reference, role, added_by)
                        values (?, ?, 'A1', 'lead-inspector', me())""").param(inspection).param(draft.lead()).update();
        openings.made(draft.id(), inspection);
        if (draft.entry() != null) {
            long entry = draft.entry();
            programme.ifAvailable(it -> it.opened(entry, inspection));
        }
        audit.note(Deed.of("inspection-opened")
                .on(inspection)
                .to(draft.serviceName())
                .with("edition", draft.editionTitle())
                .with("lead", draft.leadName())
                .with("fieldwork", draft.fieldworkFrom() + " – " + draft.fieldworkUntil()));
        return inspection;
    }

    private void areas(long inspection, List<String> names) {
        for (int at = 0; at < names.size(); at++) {
            database.sql("insert into inspection_area (inspection, name, position) values (?, ?, ?)")
                    .param(inspection)
                    .param(names.get(at))
                    .param(at)
                    .update();
        }
    }
}
