package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often in a minute one address may try to come in, and one person may send something: counted for all servers. */
@Component
public final class Counts {
    private static final Set<String> ASKS_ONLY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final JdbcClient database;
    private final int tries;
    private final int posts;

    Counts(
            JdbcClient database,
            @Value("${plumbline.limits.sign-ins}") int tries,
            @Value("${plumbline.limits.posts}") int posts) {
        this.database = database;
        this.tries = tries;
        this.posts = posts;
    }

    /** A count, and for how many seconds it goes on. */
    private record Count(int times, int left) {}

    /** Counts what a person sends; for how many seconds they have to wait, 0 when they need not. */
    public int tooManyPosts(HttpServletRequest request, long person) {
        return ASKS_ONLY.contains(request.getMethod()) ? 0 : over(count("post", Long.toString(person)), posts);
    }

    /** Counts a try to come in; for how many seconds the address has to wait, 0 when it need not. */
    public int tooManyTries(HttpServletRequest request) {
        return over(count("sign-in", network(request.getRemoteAddr())), tries);
    }

    static boolean onlyAsks(HttpServletRequest request) {
        return ASKS_ONLY.contains(request.getMethod());
    }

    private static int over(Count count, int most) {
        return count.times() <= most ? 0 : Math.max(1, count.left());
    }

    private Count count(String what, String who) {
        return database.sql("""
                        insert into attempt (what, who, minute, times) values (?, ?, date_trunc('minute', now()), 1)
                        on conflict (what, who, minute) do update set times = attempt.times + 1
                        returning times, 60 - extract(second from now())::integer as left""").params(what, who).query(Count.class).single();
    }

    /** Whoever has one address of IPv6 has a whole network of them. */
    private static String network(String address) {
        var groups = address.split(":", -1);
        return groups.length < 5 || address.contains("::")
                ? address.replaceAll("::.*", "::")
                : String.join(":", java.util.Arrays.copyOf(groups, 4));
    }
}
