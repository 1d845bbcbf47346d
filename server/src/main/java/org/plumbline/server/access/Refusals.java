package org.plumbline.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.server.pages.JteScreens;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** What one sees who may not: the sign-in, a page that says no, or, of what they may not know of, that it is not there. */
@Component
public final class Refusals implements AccessDeniedHandler, AuthenticationEntryPoint {
    private final JteScreens screens;

    Refusals(JteScreens screens) {
        this.screens = screens;
    }

    /** What a page of this kind says, by the keys of its texts. */
    public record Refused(String title, String words, String reference) {
        static Refused of(String which) {
            return new Refused("refused.%s.title".formatted(which), "refused.%s.words".formatted(which), "");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException) {
            show("stale-form", HttpStatus.FORBIDDEN, request, response);
        } else if (request.getAttribute(RouteRules.UNSEEN) != null) {
            show("not-found", HttpStatus.NOT_FOUND, request, response);
        } else {
            show("forbidden", HttpStatus.FORBIDDEN, request, response);
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException signedOut)
            throws IOException {
        if (isScript(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        if (request.getMethod().equals("GET")) {
            new HttpSessionRequestCache().saveRequest(request, response);
        }
        response.sendRedirect("/sign-in");
    }

    /** The script of a page cannot follow the way to the sign-in; it is told, and tells the person. */
    private static boolean isScript(HttpServletRequest request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT);
        return wanted != null && wanted.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    private void show(String which, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        screens.write(new Screen("access/refused", Refused.of(which), status), request, response);
    }
}
