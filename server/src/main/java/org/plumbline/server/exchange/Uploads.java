package org.plumbline.server.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Folders that were sent and wait to be taken in: rows, so that any server can go on, seen by who sent them alone. */
@Component
class Uploads {
    private final JdbcClient database;
    private final TransactionTemplate transactions;

    Uploads(JdbcClient database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Keeps what was sent. */
    @Transactional
    public UUID keep(String name, byte[] content) {
        var upload = UUID.randomUUID();
        database.sql("insert into folder_upload (id, file_name, content, sent_by) values (?, ?, ?, me())")
                .params(upload, name.substring(0, Math.min(300, name.length())), content)
                .update();
        return upload;
    }

    /** What was sent; empty when it was taken in, is too old, or is somebody else's. */
    @Transactional(readOnly = true)
    public Optional<byte[]> of(UUID upload) {
        return database.sql("select content from folder_upload where id = ?")
                .param(upload)
                .query(byte[].class)
                .optional();
    }

    /** Lets one go that was taken in. */
    @Transactional
    public void letGo(UUID upload) {
        database.sql("delete from folder_upload where id = ?").param(upload).update();
    }

    /** What nobody came back to for a day goes: it can be about children. */
    public void clear() {
        Acting.forTask(
                "housekeeping",
                () -> transactions.execute(
                        _ -> database.sql("delete from folder_upload where sent_at < now() - interval '1 day'")
                                .update()));
    }

    /** Who may lead an inspection. */
    @Transactional(readOnly = true)
    public List<Choice> leads() {
        return database.sql("""
                        select p.id, p.name, p.email from person p join office_role o on o.person = p.id
                         where o.role = 'lead-inspector' and (p.left_on is null or p.left_on > current_date)
                         order by p.name, p.id limit 500""")
                .query((row, _) -> new Choice(
                        row.getString("id"), "%s (%s)".formatted(row.getString("name"), row.getString("email"))))
                .list();
    }

    /** The person with an email address. */
    @Transactional(readOnly = true)
    public Optional<Long> person(String email) {
        return database.sql("select id from person where lower(email) = lower(?)")
                .param(email)
                .query(Long.class)
                .optional();
    }

    /** Whether there is a service of this name already. */
    @Transactional(readOnly = true)
    public boolean knowsService(String name) {
        return database.sql("select count(*) from service where lower(name) = lower(?)")
                        .param(name.strip())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
