package org.plumbline.server.signin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

/** The sessions of a person, wherever they signed in: listed for their owner, and ended. */
@Component
public class Sessions {
    private final JdbcClient database;
    private final FindByIndexNameSessionRepository<? extends Session> repository;

    Sessions(JdbcClient database, FindByIndexNameSessionRepository<? extends Session> repository) {
        this.database = database;
        this.repository = repository;
    }

    /**
     * One session.
     *
     * @param handle names it on a page without giving its secret away
     * @param here whether it is the one that asks
     */
    public record Open(String handle, Instant started, Instant used, String from, String browser, boolean here) {}

    /** Those of a person that have not ended, the last used first. */
    public List<Open> of(long person, String current) {
        return repository.findByPrincipalName(Long.toString(person)).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new Open(
                        handle(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        Objects.requireNonNullElse(session.getAttribute(Entering.FROM), ""),
                        Objects.requireNonNullElse(session.getAttribute(Entering.BROWSER), ""),
                        session.getId().equals(current)))
                .sorted(Comparator.comparing(Open::used).reversed())
                .toList();
    }

    /** Ends the one of a person's sessions that a page named so. */
    public void end(long person, String handle) {
        repository.findByPrincipalName(Long.toString(person)).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .forEach(repository::deleteById);
    }

    /** Ends all of a person's sessions, in the transaction that says why. */
    @Transactional
    public void endAll(long person) {
        database.sql("delete from spring_session where principal_name = ?")
                .param(Long.toString(person))
                .update();
    }

    /** Ends all of a person's sessions but one. */
    @Transactional
    public void endOthers(long person, String current) {
        database.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(Long.toString(person), current)
                .update();
    }

    private static String handle(String id) {
        return DigestUtils.md5DigestAsHex(("handle of " + id).getBytes(StandardCharsets.UTF_8));
    }
}
