package org.plumbline.server.programme;

import java.util.Optional;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.PlannedEntries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The programme, for whoever opens an inspection from one of its entries. */
@Component
class Programme implements PlannedEntries {
    private final JdbcClient database;
    private final ProgrammeRows rows;
    private final Audit audit;

    Programme(JdbcClient database, ProgrammeRows rows, Audit audit) {
        this.database = database;
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Planned> entry(long id) {
        return rows.find(id)
                .filter(each -> !each.isOpened())
                .map(each -> new Planned(
                        each.service(), each.edition(), each.lead(), each.week(), null, each.noticeOn(), each.why()));
    }

    /** Notes it, and hands over when the notice was sent. */
    @Override
    @Transactional
    public void opened(long entry, long inspection) {
        var planned = rows.find(entry).orElseThrow(() -> new IllegalArgumentException("need an entry, got " + entry));
        database.sql(
                        "update programme_entry set inspection = ?, version = version + 1 where id = ? and inspection is null")
                .params(inspection, entry)
                .update();
        database.sql("update inspection set notice_sent_on = ? where id = ? and notice_sent_on is null")
                .param(planned.noticeSentOn())
                .param(inspection)
                .update();
        audit.note(Deed.of("programme-opened").on(inspection).to(planned.serviceName()));
    }
}
