package org.plumbline.server.api.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.plumbline.server.api.Problems;
import org.plumbline.server.api.Refusal;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.signin.Counts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** From here on a request acts for the person whose token it carries; without a good one it goes no further. */
final class ByToken extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private static final List<String> FORMS = List.of("application/x-www-form-urlencoded", "multipart/");

    private final Tokens tokens;
    private final Counts counts;
    private final Problems problems;

    ByToken(Tokens tokens, Counts counts, Problems problems) {
        this.tokens = tokens;
        this.counts = counts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Notice.NO_PAGE_FOLLOWS, true);
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        var carried = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : "";
        var token = tokens.good(carried);
        if (token.isEmpty()) {
            refuse(carried, request, response);
            return;
        }
        var left = counts.tooManyPosts(request, token.get().person());
        if (left > 0) {
            tooMany(left, request, response);
            return;
        }
        var type = request.getContentType();
        if (type != null && FORMS.stream().anyMatch(type.toLowerCase(Locale.ROOT)::startsWith)) {
            // a form's body would be read as fields before anybody asks for it: programs send none
            problems.write(Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-json"), request, response);
            return;
        }
        act(token.get(), request, response, chain);
    }

    private void act(Token token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(new PreAuthenticatedAuthenticationToken(token, "", List.of()));
        try {
            Acting.byToken(token.person(), token.name(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Who tries tokens that are none is held up like one who tries passwords. */
    private void refuse(String carried, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var left = carried.isEmpty() ? 0 : counts.tooManyTries(request);
        if (left > 0) {
            tooMany(left, request, response);
        } else {
            problems.write(Refusal.of(HttpStatus.UNAUTHORIZED, "no-token"), request, response);
        }
    }

    private void tooMany(int left, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(left));
        problems.write(Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "too-many"), request, response, left);
    }
}
