package org.plumbline.server.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the programme, each change noted in the audit. */
@Component
class ProgrammeRows {
    private static final String COLUMNS = """
            select n.id, n.service, s.name as service_name, n.edition, e.title_en || ' ' || e.edition as edition_title,
                   n.why, n.week, n.notice_on, n.lead, l.name as lead_name, n.notice_sent_on, b.name as notice_sent_by,
                   n.inspection, n.version, coalesce(c.name, '') as changed_by
              from programme_entry n join service s on s.id = n.service left join edition e on e.id = n.edition
                   left join person l on l.id = n.lead left join person b on b.id = n.notice_sent_by
                   left join person c on c.id = n.changed_by
            """;

    private final JdbcClient database;
    private final Audit audit;

    ProgrammeRows(JdbcClient database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    List<PlannedEntry> between(LocalDate from, LocalDate before) {
        return database.sql(COLUMNS + "where n.week >= ? and n.week < ? order by n.week, s.name limit 2000")
                .params(from, before)
                .query(PlannedEntry.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<PlannedEntry> find(long id) {
        return database.sql(COLUMNS + "where n.id = ?")
                .param(id)
                .query(PlannedEntry.class)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void lock(long id) {
        database.sql("select id from programme_entry where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    long add(Entry entry) {
        long id = database.sql("""
                        insert into programme_entry (service, edition, why, week, notice_on, lead)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .param(entry.service())
                .param(entry.edition())
                .param(entry.why())
                .param(entry.week())
                .param(entry.noticeOn())
                .param(entry.lead())
                .query(Long.class)
                .single();
        note("programme-added", id, null);
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(PlannedEntry before, Entry entry) {
        database.sql("""
                        update programme_entry set service = ?, edition = ?, why = ?, week = ?, notice_on = ?, lead = ?,
                               version = version + 1, changed_by = me() where id = ? and inspection is null""")
                .param(entry.service())
                .param(entry.edition())
                .param(entry.why())
                .param(entry.week())
                .param(entry.noticeOn())
                .param(entry.lead())
                .param(before.id())
                .update();
        note("programme-changed", before.id(), before);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noticeSent(PlannedEntry entry, LocalDate on) {
        database.sql("""
                        update programme_entry set notice_sent_on = ?, notice_sent_by = me(), version = version + 1,
                               changed_by = me() where id = ?""").params(on, entry.id()).update();
        audit.note(Deed.of("notice-sent").to(entry.serviceName()).with("on", on));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(PlannedEntry entry) {
        database.sql("delete from programme_entry where id = ? and inspection is null")
                .param(entry.id())
                .update();
        audit.note(Deed.of("programme-removed").to(entry.serviceName()).with("week", entry.week()));
    }

    /** The services of the programme to choose from: those that are there and not walled off. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Choice> services() {
        return database.sql("""
                        select id::text as value, name as label, region as hint from service
                         where (closed_on is null or closed_on > current_date) and not id = any (my_walls())
                         order by lower(name) limit 2000""").query(Choice.class).list();
    }

    /** Those who can lead: by office, and not kept from anything here; walls are looked at when a service is chosen. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Choice> leads() {
        return database.sql("""
                        select p.id::text as value, p.name as label, '' as hint
                          from person p join office_role r on r.person = p.id and r.role = 'lead-inspector'
                         where p.left_on is null or p.left_on > current_date order by p.name limit 500""").query(Choice.class).list();
    }

    /** Whether a person is kept from a service. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isWalled(long person, long service) {
        return database.sql("""
                        select exists (select 1 from interest where person = :person and service = :service
                                          and (from_day is null or from_day <= current_date)
                                          and (until_day is null or until_day >= current_date))
                            or exists (select 1 from person where id = :person and own_service = :service)""")
                .param("person", person)
                .param("service", service)
                .query(Boolean.class)
                .single();
    }

    private void note(String action, long id, @org.jspecify.annotations.Nullable PlannedEntry before) {
        var now = find(id).orElseThrow();
        var deed = Deed.of(action).to(now.serviceName());
        for (var field : now.fields().entrySet()) {
            var was = before == null ? "" : before.fields().getOrDefault(field.getKey(), "");
            if (!was.equals(field.getValue())) {
                deed = deed.with(field.getKey(), before == null ? field.getValue() : was + " → " + field.getValue());
            }
        }
        audit.note(deed);
    }
}
