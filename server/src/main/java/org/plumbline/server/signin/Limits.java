package org.plumbline.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.plumbline.server.access.Refusals;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.JteScreens;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;

/** How often in a minute one address may try to sign in, and one person may send something: counted for all servers. */
final class Limits extends OncePerRequestFilter {
    private static final Set<String> ASKS_ONLY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final JdbcClient database;
    private final JteScreens screens;
    private final int signIns;
    private final int posts;

    Limits(JdbcClient database, JteScreens screens, int signIns, int posts) {
        this.database = database;
        this.screens = screens;
        this.signIns = signIns;
        this.posts = posts;
    }

    /** A count, and for how many seconds it goes on. */
    private record Count(int times, int left) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ASKS_ONLY.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var person = Acting.now().map(Acting::person);
        var count = person.isPresent()
                ? count("post", Long.toString(person.get()))
                : count("sign-in", network(request.getRemoteAddr()));
        if (count.times() <= (person.isPresent() ? posts : signIns)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(count.left()));
        var page = new Refusals.Refused(
                "refused.too-many.title", "refused.too-many.words", Integer.toString(count.left()));
        screens.write(new Screen("access/refused", page, HttpStatus.TOO_MANY_REQUESTS), request, response);
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
