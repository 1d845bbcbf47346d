package org.plumbline.server.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.server.access.Refusals;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.JteScreens;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** How often in a minute one address may try to sign in, and one person may send something: counted for all servers. */
final class Limits extends OncePerRequestFilter {
    private final Counts counts;
    private final JteScreens screens;

    Limits(Counts counts, JteScreens screens) {
        this.counts = counts;
        this.screens = screens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Counts.onlyAsks(request)) {
            chain.doFilter(request, response);
            return;
        }
        var person = Acting.now().map(Acting::person);
        int left = person.isPresent() ? counts.tooManyPosts(request, person.get()) : counts.tooManyTries(request);
        if (left == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(left));
        var page = new Refusals.Refused("refused.too-many.title", "refused.too-many.words", Integer.toString(left));
        screens.write(new Screen("access/refused", page, HttpStatus.TOO_MANY_REQUESTS), request, response);
    }
}
