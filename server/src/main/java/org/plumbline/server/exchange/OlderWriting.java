package org.plumbline.server.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.server.database.Acting;
import org.plumbline.server.editions.Editions;
import org.plumbline.server.exchange.written.LaterTaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts what people wrote into its tables, for inspections whose folders came in before there were any: once, when somebody
 * first looks.
 */
@Component
public class OlderWriting {
    private final JdbcClient database;
    private final Editions editions;
    private final List<LaterTaken> held;
    private final TransactionTemplate transactions;

    OlderWriting(JdbcClient database, Editions editions, List<LaterTaken> held, TransactionTemplate transactions) {
        this.database = database;
        this.editions = editions;
        this.held = List.copyOf(held);
        this.transactions = transactions;
    }

    /** Takes in what lies in files alone; in no transaction of whoever asks. */
    public void take(long inspection) {
        Acting.forTask(
                "writing",
                () -> transactions.execute(_ -> {
                    var files = older(inspection, false);
                    if (!files.isEmpty()) {
                        // of two who look first, one takes in
                        database.sql("select pg_advisory_xact_lock(hashtextextended('older writing', ?))")
                                .param(inspection)
                                .query((_, _) -> true)
                                .single();
                        take(inspection, older(inspection, true));
                    }
                    return true;
                }));
    }

    private Map<String, byte[]> older(long inspection, boolean whole) {
        var files = new TreeMap<String, byte[]>();
        database.sql("""
                        select path, case when ? then content else '' end as content from folder_file
                         where inspection = ? and state is null and path = any (?)""")
                .param(whole)
                .param(inspection)
                .param(held.stream().map(LaterTaken::path).toArray(String[]::new))
                .query(row -> {
                    files.put(row.getString("path"), row.getBytes("content"));
                });
        return files;
    }

    private void take(long inspection, Map<String, byte[]> files) {
        if (files.isEmpty()) {
            return;
        }
        var folder = Folder.of(files);
        var edition = editions.load(database.sql("select edition from inspection where id = ?")
                .param(inspection)
                .query(Long.class)
                .single());
        try (var checked = CheckedFolder.of(folder)) {
            for (var file : held) {
                if (files.containsKey(file.path())) {
                    file.take(inspection, checked.files(), edition);
                    var text = file.write(inspection, folder.text(file.path()));
                    database.sql("update folder_file set state = ? where inspection = ? and path = ?")
                            .param(FolderExport.state(text == null ? "" : text))
                            .param(inspection)
                            .param(file.path())
                            .update();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an older folder's files could not be taken in", e);
        }
    }
}
