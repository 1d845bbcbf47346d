package org.plumbline.server.writing.kept;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.formats.manuscript.FindingsFile;
import org.plumbline.framework.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is concluded and asked for. All of it needs a transaction. */
@Component
public class Conclusions {
    private final JdbcClient database;

    Conclusions(JdbcClient database) {
        this.database = database;
    }

    /** All of them in their order, withdrawn ones too. */
    public List<Conclusion> all(long inspection) {
        return database.sql("""
                        select c.part, c.id, c.kind, c.about, c.owner, c.grouped, c.rests_on, c.position, c.withdrawn, c.version,
                               p.name as changed_by
                          from conclusion c left join person p on p.id = c.changed_by
                         where c.inspection = ? order by c.part, c.position, c.id""").param(inspection).query((row, _) -> read(row)).list();
    }

    private static Conclusion read(ResultSet row) throws SQLException {
        return new Conclusion(
                TextKind.called(row.getString("part")).orElseThrow(),
                row.getString("id"),
                row.getString("kind"),
                list(row.getArray("about")),
                row.getString("owner"),
                row.getString("grouped"),
                list(row.getArray("rests_on")),
                row.getInt("position"),
                row.getBoolean("withdrawn"),
                row.getInt("version"),
                row.getString("changed_by"));
    }

    private static List<String> list(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    public Optional<Conclusion> find(long inspection, TextKind kind, String id) {
        return all(inspection).stream()
                .filter(each -> each.kind() == kind && each.id().equals(id))
                .findFirst();
    }

    /** A new one, at the end; whoever adds holds the inspection's writing. */
    public void add(long inspection, Conclusion it) {
        database.sql("""
                        insert into conclusion (inspection, part, id, kind, about, owner, grouped, rests_on, position)
                        select ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(c.position), 0) + 1 from conclusion c where c.inspection = ? and c.part = ?""")
                .param(inspection)
                .param(it.kind().word())
                .param(it.id())
                .param(it.finding())
                .param(it.about().toArray(String[]::new))
                .param(it.owner())
                .param(it.group())
                .param(it.restsOn().toArray(String[]::new))
                .param(inspection)
                .param(it.kind().word())
                .update();
    }

    /** Puts one anew. */
    public void change(long inspection, Conclusion it) {
        database.sql("""
                        update conclusion set kind = ?, about = ?, owner = ?, grouped = ?, rests_on = ?, position = ?, withdrawn = ?,
                               version = version + 1, changed_at = now(), changed_by = me()
                         where inspection = ? and part = ? and id = ?""")
                .param(it.finding())
                .param(it.about().toArray(String[]::new))
                .param(it.owner())
                .param(it.group())
                .param(it.restsOn().toArray(String[]::new))
                .param(it.position())
                .param(it.withdrawn())
                .param(inspection)
                .param(it.kind().word())
                .param(it.id())
                .update();
    }

    /** Puts one elsewhere, or in or out of the report; nothing else of it. */
    public void place(long inspection, Conclusion it, int position, boolean withdrawn) {
        change(
                inspection,
                new Conclusion(
                        it.kind(),
                        it.id(),
                        it.finding(),
                        it.about(),
                        it.owner(),
                        it.group(),
                        it.restsOn(),
                        position,
                        withdrawn,
                        it.version(),
                        it.changedBy()));
    }

    /** The files that came in a folder with something wrong in them: they go out again until they are mended. */
    public List<String> unread(long inspection, Edition edition) {
        return database
                .sql("""
                        select f.path, f.content from folder_file f
                         where f.inspection = ? and (f.path = 'findings.yaml' and not exists (
                                 select 1 from conclusion c where c.inspection = f.inspection and c.part <> 'recommendations')
                              or f.path = 'recommendations.yaml' and not exists (
                                 select 1 from conclusion c where c.inspection = f.inspection and c.part = 'recommendations'))
                         order by 1""")
                .param(inspection)
                .query((row, _) -> {
                    var path = row.getString("path");
                    var text = new String(row.getBytes("content"), StandardCharsets.UTF_8);
                    return FindingsFile.isSound(text, path, edition) ? "" : path;
                })
                .list()
                .stream()
                .filter(path -> !path.isEmpty())
                .toList();
    }
}
