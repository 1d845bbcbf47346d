package org.plumbline.server.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the ratings that the lead proposes for what people judge: every one, of which the last holds. */
@Component
class Proposals {
    private final JdbcClient database;

    Proposals(JdbcClient database) {
        this.database = database;
    }

    /** Every proposal, by what it is for, the newest first. */
    Map<String, List<Proposal>> of(long inspection) {
        var all = new LinkedHashMap<String, List<Proposal>>();
        database.sql("""
                        select r.id, r.standard, r.rating, r.reasons, coalesce(nullif(r.by_said, ''), p.name, '–') as by,
                               r.proposed_at, r.at_said
                          from judged_proposal r left join person p on p.id = r.proposed_by
                         where r.inspection = ? order by r.id desc""")
                .param(inspection)
                .query(Proposal.class)
                .list()
                .forEach(each -> all.computeIfAbsent(each.standard(), _ -> new java.util.ArrayList<>())
                        .add(each));
        return all;
    }

    void add(long inspection, String standard, String rating, String reasons) {
        database.sql("insert into judged_proposal (inspection, standard, rating, reasons) values (?, ?, ?, ?)")
                .params(inspection, standard, rating, reasons)
                .update();
    }
}
