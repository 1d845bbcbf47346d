package org.plumbline.server.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of services and of their areas. Whoever changes them waits for whoever does so already. */
@Component
class ServiceRows {
    private final JdbcClient database;
    private final Audit audit;

    ServiceRows(JdbcClient database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** A service that is there. */
    record Standing(long id, int version, String changedBy, Service service) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void lock() {
        database.sql("select pg_advisory_xact_lock(302)").query((_, _) -> true).single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Standing> find(long id) {
        return list("where s.id = ?", id).stream().findFirst();
    }

    /** The one of this code, or, where it has none, of this name. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Standing> like(String code, String name) {
        var coded = code.isEmpty() ? List.<Standing>of() : list("where s.code = ?", code);
        return (coded.isEmpty() ? list("where lower(s.name) = lower(?)", name) : coded)
                .stream().findFirst();
    }

    private List<Standing> list(String where, Object value) {
        return database.sql("""
                        select s.id, s.name, s.region, s.nation, coalesce(s.code, '') as code, s.closed_on, s.version,
                               coalesce(p.name, '') as changed_by,
                               array(select a.name from area a where a.service = s.id order by a.position, a.name) as areas
                          from service s left join person p on p.id = s.changed_by\s""" + where)
                .param(value)
                .query((row, _) -> new Standing(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("changed_by"),
                        new Service(
                                row.getString("name"),
                                row.getString("region"),
                                row.getString("nation"),
                                row.getString("code"),
                                List.of((String[]) row.getArray("areas").getArray()),
                                row.getObject("closed_on", LocalDate.class))))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    long add(Service service) {
        long id = database.sql("""
                        insert into service (name, region, nation, code, closed_on, changed_by)
                        values (?, ?, ?, nullif(?, ''), ?, me()) returning id""")
                .param(service.name())
                .param(service.region())
                .param(service.nation())
                .param(service.code())
                .param(service.closedOn())
                .query(Long.class)
                .single();
        areas(id, service);
        var deed = Deed.of("service-added").to(service.name());
        for (var field : service.fields().entrySet()) {
            deed = deed.with(field.getKey(), field.getValue());
        }
        audit.note(deed);
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(Standing before, Service service) {
        database.sql("""
                        update service set name = ?, region = ?, nation = ?, code = nullif(?, ''), closed_on = ?,
                               version = version + 1, changed_by = me() where id = ?""")
                .param(service.name())
                .param(service.region())
                .param(service.nation())
                .param(service.code())
                .param(service.closedOn())
                .param(before.id())
                .update();
        if (!before.service().areas().equals(service.areas())) {
            database.sql("delete from area where service = ?")
                    .param(before.id())
                    .update();
            areas(before.id(), service);
        }
        var deed = Deed.of("service-changed").to(service.name());
        var was = before.service().fields();
        for (var field : service.fields().entrySet()) {
            var old = was.getOrDefault(field.getKey(), "");
            if (!old.equals(field.getValue())) {
                deed = deed.with(field.getKey(), "%s → %s".formatted(old, field.getValue()));
            }
        }
        audit.note(deed);
    }

    private void areas(long id, Service service) {
        for (int at = 0; at < service.areas().size(); at++) {
            database.sql("insert into area (service, name, position) values (?, ?, ?)")
                    .params(id, service.areas().get(at), at)
                    .update();
        }
    }
}
