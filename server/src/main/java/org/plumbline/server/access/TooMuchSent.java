package org.plumbline.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.pages.JteScreens;
import org.plumbline.server.pages.Screen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever sends more than is taken is told so, before anything else would read the form: what is left of it is not heard. */
public final class TooMuchSent extends OncePerRequestFilter {
    private final JteScreens screens;

    public TooMuchSent(JteScreens screens) {
        this.screens = screens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooMuch(request)) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            var page = new Screen("access/refused", Refusals.Refused.of("too-big"), HttpStatus.CONTENT_TOO_LARGE);
            screens.write(page, new Unread(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTooMuch(HttpServletRequest request) {
        var kind = request.getContentType();
        if (kind == null || !kind.startsWith("multipart/")) {
            return false;
        }
        try {
            return request.getParameterMap() == null;
        } catch (InvalidParameterException refused) {
            return refused.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
    }

    /** A request of whose form nothing was read, and nothing will be. */
    private static final class Unread extends HttpServletRequestWrapper {
        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
