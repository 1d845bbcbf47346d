package org.plumbline.server.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.server.audit.chain.Content;
import org.plumbline.server.database.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is done into the audit, in the transaction that does it: both are kept, or neither. */
@Component
public class Audit {
    private static final SecureRandom SALT = new SecureRandom();
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Clock clock;

    Audit(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes a deed of the person who acts, or of the server at one of its tasks. */
    @Transactional
    public void note(Deed deed) {
        var acting = Acting.now().orElseThrow(() -> new IllegalStateException("nobody acts: " + deed.action()));
        var name = acting.person() == null
                ? acting.task()
                : database.sql("select name from person where id = ?")
                        .param(acting.person())
                        .query(String.class)
                        .single();
        var salt = new byte[16];
        SALT.nextBytes(salt);
        var content = new Content(
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS),
                acting.person(),
                name,
                deed.action(),
                deed.inspection(),
                deed.caseReference(),
                deed.subject(),
                fromAddress(),
                detail(deed, acting.token()));
        database.sql("""
                        insert into audit_entry (at, digest, person, person_name, action, inspection, case_reference, subject,
                                                 from_address, detail, salt)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .param(content.at())
                .param(content.digest(salt))
                .param(content.person())
                .param(content.name())
                .param(content.action())
                .param(content.inspection())
                .param(content.caseReference())
                .param(content.subject())
                .param(content.from())
                .param(JSON.writeValueAsString(content.detail()))
                .param(salt)
                .update();
    }

    private static SortedMap<String, String> detail(Deed deed, String token) {
        var detail = new TreeMap<>(deed.detail());
        if (!token.isEmpty()) {
            detail.put("token", token);
        }
        return detail;
    }

    static String fromAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : "";
    }
}
