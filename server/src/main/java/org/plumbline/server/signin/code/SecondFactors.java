package org.plumbline.server.signin.code;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Second factors: offered, confirmed by a first code, asked for, and taken away. */
@Component
public class SecondFactors {
    private static final int CODES = 10;
    private static final int CODE_BYTES = 8;
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Sealing sealing;
    private final Clock clock;

    SecondFactors(JdbcClient database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * What an authenticator app takes in.
     *
     * @param secret for who cannot scan, in groups of four
     */
    public record Offer(QrCode qr, String secret) {}

    /** What the database keeps of a second factor. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(byte @Nullable [] secret, long lastStep, boolean confirmed) {}

    /** A secret for a person who has none confirmed; the same until it is. */
    @Transactional
    public Offer offer(long person) {
        database.sql("insert into account (person) values (?) on conflict do nothing")
                .param(person)
                .update();
        var kept = kept(person).orElseThrow();
        if (kept.confirmed()) {
            throw new IllegalStateException("there is a second factor already");
        }
        var secret = kept.secret() == null ? begin(person) : sealing.opened(kept.secret(), owner(person));
        var email = database.sql("select email from person where id = ?")
                .param(person)
                .query(String.class)
                .single();
        var text = Totp.base32(secret);
        var address = "otpauth://totp/Plumbline:%s?secret=%s&issuer=Plumbline"
                .formatted(URLEncoder.encode(email, StandardCharsets.UTF_8), text);
        return new Offer(QrCode.of(address), text.replaceAll("(.{4})(?=.)", "$1 "));
    }

    private byte[] begin(long person) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        database.sql(
                        "update account set totp_secret = ?, totp_confirmed_at = null, totp_last_step = null where person = ?")
                .param(sealing.sealed(secret, owner(person)))
                .param(person)
                .update();
        return secret;
    }

    /** Confirms an offered second factor by its first code; the recovery codes, or none when the code is wrong. */
    @Transactional
    public List<String> confirm(long person, String code) {
        if (!takesStep(person, code, false)) {
            return List.of();
        }
        database.sql("update account set totp_confirmed_at = now() where person = ?")
                .param(person)
                .update();
        return newCodes(person);
    }

    /** Whether this is a code of now that was not used before, or a recovery code, which is thereby used. */
    @Transactional
    public boolean accepts(long person, String code) {
        var plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (plain.matches("[0-9]{6}")) {
            return takesStep(person, plain, true);
        }
        return database.sql("update recovery_code set used_at = now()"
                                + " where person = ? and digest = ? and used_at is null")
                        .param(person)
                        .param(digest(person, plain))
                        .update()
                == 1;
    }

    /** Compares and takes under the account's row lock, so that two requests cannot use the same code. */
    private boolean takesStep(long person, String code, boolean confirmed) {
        var kept = kept(person).orElse(null);
        if (kept == null || kept.secret() == null || kept.confirmed() != confirmed) {
            return false;
        }
        var secret = sealing.opened(kept.secret(), owner(person));
        var step = Totp.stepOf(secret, code.replaceAll("\\s", ""), clock.instant(), kept.lastStep());
        if (step.isEmpty()) {
            return false;
        }
        database.sql("update account set totp_last_step = ? where person = ?")
                .param(step.getAsLong())
                .param(person)
                .update();
        return true;
    }

    /** New recovery codes in place of the old ones; they are told this once. */
    @Transactional
    public List<String> newCodes(long person) {
        database.sql("delete from recovery_code where person = ?").param(person).update();
        var codes = new ArrayList<String>();
        while (codes.size() < CODES) {
            var bytes = new byte[CODE_BYTES];
            RANDOM.nextBytes(bytes);
            var code = Totp.base32(bytes).substring(0, 12);
            database.sql("insert into recovery_code (person, digest) values (?, ?)")
                    .param(person)
                    .param(digest(person, code))
                    .update();
            codes.add(code.replaceAll("(.{4})(?=.)", "$1-").toLowerCase(Locale.ROOT));
        }
        return codes;
    }

    /** How many recovery codes are left. */
    @Transactional(readOnly = true)
    public int codesLeft(long person) {
        return database.sql("select count(*) from recovery_code where person = ? and used_at is null")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** Takes a second factor away, with its recovery codes. */
    @Transactional
    public void remove(long person) {
        database.sql("delete from recovery_code where person = ?").param(person).update();
        database.sql("update account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null"
                        + " where person = ?")
                .param(person)
                .update();
    }

    private Optional<Kept> kept(long person) {
        return database.sql("select totp_secret, totp_last_step, totp_confirmed_at is not null as confirmed"
                        + " from account where person = ? for update")
                .param(person)
                .query((row, _) -> new Kept(
                        row.getBytes("totp_secret"), row.getLong("totp_last_step"), row.getBoolean("confirmed")))
                .optional();
    }

    private byte[] digest(long person, String code) {
        return sealing.digest("plumbline recovery code " + person, code);
    }

    private static String owner(long person) {
        return "second factor of " + person;
    }
}
