package org.plumbline.server.editions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.formats.framework.EditionFile;
import org.plumbline.framework.Edition;
import org.plumbline.server.pages.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editions, for whoever inspects against them. What one says never changes, so what was read once is kept. */
@Component
public class Editions {
    private final JdbcClient database;
    private final ReadEditions read = new ReadEditions();

    Editions(JdbcClient database) {
        this.database = database;
    }

    /** Those offered for new inspections: by framework, the newest edition and revision first. */
    @Transactional(readOnly = true)
    public List<KnownEdition> published() {
        return database.sql(
                        "select %s from edition where state = 'published' order by framework, edition desc, revision desc"
                                .formatted(KnownEdition.COLUMNS))
                .query(KnownEdition.class)
                .list();
    }

    /** Those to choose from for a new inspection: of each edition its newest revision; values are their numbers. */
    @Transactional(readOnly = true)
    public List<Choice> choices(String language) {
        var choices = new ArrayList<Choice>();
        var named = new HashSet<String>();
        for (var each : published()) {
            if (named.add(each.name())) {
                choices.add(new Choice(
                        Long.toString(each.id()),
                        "%s %s".formatted(each.title(language), each.edition()),
                        each.name()));
            }
        }
        return choices;
    }

    /** One that the person who acts may see, in whatever state. */
    @Transactional(readOnly = true)
    public Optional<KnownEdition> known(long id) {
        return database.sql("select %s from edition where id = ?".formatted(KnownEdition.COLUMNS))
                .param(id)
                .query(KnownEdition.class)
                .optional();
    }

    /** The one with these rules that is no draft; of several wordings the one offered, else the newest. */
    @Transactional(readOnly = true)
    public Optional<KnownEdition> known(String framework, String edition, int revision, String hash) {
        return database.sql("""
                        select %s from edition
                         where framework = ? and edition = ? and revision = ? and hash = ? and state <> 'draft'
                         order by state = 'published' desc, id desc limit 1""".formatted(KnownEdition.COLUMNS))
                .params(framework, edition, revision, hash)
                .query(KnownEdition.class)
                .optional();
    }

    /** What another is compared with: the newest revision before it of the same edition, else the newest edition before. */
    @Transactional(readOnly = true)
    Optional<KnownEdition> before(KnownEdition known) {
        return database.sql("""
                        select %s from edition
                         where framework = :framework and state <> 'draft' and id <> :id
                           and (edition = :edition and revision <= :revision or edition < :edition)
                         order by edition = :edition desc, edition desc, revision desc, state = 'published' desc, id desc
                         limit 1""".formatted(KnownEdition.COLUMNS))
                .param("framework", known.framework())
                .param("edition", known.edition())
                .param("revision", known.revision())
                .param("id", known.id())
                .query(KnownEdition.class)
                .optional();
    }

    /**
     * What it asks and how it rates.
     *
     * @throws IllegalArgumentException if there is none with this number that the person who acts may see
     */
    @Transactional(readOnly = true)
    public Edition load(long id) {
        return file(id).edition();
    }

    /** The same with its tree, to be written out again. What has ever been published may be read by everybody. */
    @Transactional(readOnly = true)
    public EditionFile file(long id) {
        return read.lately(id).orElseGet(() -> {
            var seen = known(id)
                    .orElseThrow(() -> new IllegalArgumentException("need an edition that is there, got " + id));
            var content = database.sql("select content::text from edition where id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
            return seen.state().equals("draft") ? ReadEditions.read(content) : read.keep(id, content);
        });
    }
}
