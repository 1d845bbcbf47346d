package org.plumbline.server.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where a database is, and who signs in to it. The owner makes the tables and does nothing else; the server's pool signs
 * in as another role, which owns nothing and which row level security binds.
 *
 * @param url a JDBC address without user and password
 * @param owner the role that owns the tables
 * @param poolRole the role of the server's pool
 */
public record DatabaseAddress(String url, String owner, String ownerPassword, String poolRole, String poolPassword) {
    private static final String REMEDY =
            "; give one such as jdbc:postgresql://HOST:5432/plumbline?user=OWNER&password=…";

    /**
     * The address that an operator gives: with its owner, from whom the pool's role follows. All servers that know the
     * owner's password derive the same password for the pool's role, so that one setting is enough for all of them.
     *
     * @param url such as {@code jdbc:postgresql://host:5432/plumbline?user=owner&password=secret}
     * @throws IllegalArgumentException if it is not a PostgreSQL address with user and password
     */
    public static DatabaseAddress of(String url) {
        var question = url.indexOf('?');
        var place = question < 0 ? url : url.substring(0, question);
        var options = question < 0
                ? List.<String>of()
                : List.of(url.substring(question + 1).split("&", -1));
        if (!place.matches("jdbc:postgresql://[^/]+/[^/]+")) {
            throw new IllegalArgumentException("PLUMBLINE_DATABASE_URL is not an address of PostgreSQL" + REMEDY);
        }
        var owner = option(options, "user");
        var password = option(options, "password");
        if (owner.isEmpty() || password.isEmpty()) {
            throw new IllegalArgumentException("PLUMBLINE_DATABASE_URL lacks the user or the password" + REMEDY);
        }
        var kept = options.stream()
                .filter(option -> !option.startsWith("user=") && !option.startsWith("password="))
                .collect(Collectors.joining("&"));
        return of(kept.isEmpty() ? place : place + "?" + kept, owner, password);
    }

    private static String option(List<String> options, String name) {
        return options.stream()
                .filter(option -> option.startsWith(name + "="))
                .map(option -> URLDecoder.decode(option.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    static DatabaseAddress of(String url, String owner, String password) {
        var role = owner + "_server";
        return new DatabaseAddress(url, owner, password, role, derived(password, role));
    }

    private static String derived(String secret, String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal(("plumbline pool role " + role).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    /** Never says a password. */
    @Override
    public String toString() {
        return url + " as " + poolRole;
    }
}
