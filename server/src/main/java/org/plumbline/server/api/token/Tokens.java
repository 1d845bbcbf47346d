package org.plumbline.server.api.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Scope;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Tokens as the database keeps them. */
@Component
public class Tokens {
    private static final String LISTED = """
            select t.id, p.name as owner, t.name, t.scopes, t.made_at, t.good_until, t.last_used_at,
                   t.ended_at is null and t.good_until >= current_date as good, t.ended_at is not null as ended
              from api_token t join person p on p.id = t.person
            """;

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    Tokens(JdbcClient database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** A token in a list. */
    public record Listed(
            long id,
            String owner,
            String name,
            List<String> scopes,
            Instant made,
            LocalDate goodUntil,
            @Nullable Instant used,
            boolean good,
            boolean ended) {}

    /** The token that this text is, if it is good now and its owner is still here. Notes that it was used. */
    Optional<Token> good(String secret) {
        if (!Secret.isLike(secret)) {
            return Optional.empty();
        }
        var found = Acting.forTask("token", () -> transactions.execute(_ -> find(Secret.digest(secret))));
        return found == null ? Optional.empty() : found;
    }

    private Optional<Token> find(byte[] digest) {
        var found = database.sql("""
                        select t.id, t.person, t.name, t.scopes from api_token t join person p on p.id = t.person
                         where t.digest = ? and t.ended_at is null and t.good_until >= current_date
                           and (p.left_on is null or p.left_on > current_date)""")
                .param(digest)
                .query((row, _) ->
                        new Token(row.getLong("id"), row.getLong("person"), row.getString("name"), scopes(row)))
                .optional();
        // once a minute is often enough to see that it is in use, and spares a write for each request
        found.ifPresent(token -> database.sql("""
                        update api_token set last_used_at = now()
                         where id = ? and (last_used_at is null or last_used_at < now() - interval '1 minute')""").param(token.id()).update());
        return found;
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        var scopes = EnumSet.noneOf(Scope.class);
        words(row).forEach(word -> Scope.of(word).ifPresent(scopes::add));
        return scopes;
    }

    private static List<String> words(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("scopes").getArray());
    }

    /** Those of the person who acts, the newest first. */
    @Transactional(readOnly = true)
    public List<Listed> own() {
        return database.sql(LISTED + "where t.person = me() order by t.id desc limit 100")
                .query((row, _) -> listed(row))
                .list();
    }

    /** A page of all that are good, by owner. */
    @Transactional(readOnly = true)
    public List<Listed> all(int page) {
        return database.sql(LISTED + """
                        where t.ended_at is null and t.good_until >= current_date
                        order by lower(p.name), t.id desc limit ? offset ?""")
                .params(Paging.SIZE, Paging.before(page))
                .query((row, _) -> listed(row))
                .list();
    }

    /** How many are good. */
    @Transactional(readOnly = true)
    public long count() {
        return database.sql("select count(*) from api_token where ended_at is null and good_until >= current_date")
                .query(Long.class)
                .single();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        var used = row.getTimestamp("last_used_at");
        return new Listed(
                row.getLong("id"),
                row.getString("owner"),
                row.getString("name"),
                words(row),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("good_until", LocalDate.class),
                used == null ? null : used.toInstant(),
                row.getBoolean("good"),
                row.getBoolean("ended"));
    }

    /** Keeps a new token of the person who acts; its text, which is not kept. */
    @Transactional
    public String make(String name, Set<Scope> scopes, LocalDate goodUntil) {
        var secret = Secret.made();
        database.sql("insert into api_token (person, name, digest, scopes, good_until) values (me(), ?, ?, ?, ?)")
                .params(name, Secret.digest(secret), words(scopes), goodUntil)
                .update();
        return secret;
    }

    private static String[] words(Set<Scope> scopes) {
        return Stream.of(Scope.values())
                .filter(scopes::contains)
                .map(Scope::word)
                .toArray(String[]::new);
    }

    /** Ends one; its name and owner, empty when there is none to end. */
    @Transactional
    public Optional<Ended> end(long id, boolean own) {
        return database.sql("""
                        update api_token t set ended_at = now(), ended_by = me()
                          from person p where p.id = t.person and t.id = ? and t.ended_at is null
                           and (not ? or t.person = me())
                        returning t.name, p.name as owner""").params(id, own).query(Ended.class).optional();
    }

    /** A token that was just ended. */
    public record Ended(String name, String owner) {}
}
