package org.plumbline.server.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The language of a page: what was just chosen, or last chosen in this browser, or what the browser asks for. */
public final class Language {
    private static final String COOKIE = "language";

    private Language() {}

    /** The language that this request is answered in. */
    public static String of(HttpServletRequest request) {
        var chosen = request.getParameter("lang");
        if (chosen != null && Texts.LANGUAGES.contains(chosen)) {
            return chosen;
        }
        var cookies = request.getCookies();
        for (var cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE) && Texts.LANGUAGES.contains(cookie.getValue())) {
                return cookie.getValue();
            }
        }
        return request.getLocale().getLanguage().equals("cy") ? "cy" : "en";
    }

    /** Starts with the language that a person wants, in a browser where none was chosen. */
    public static void prefer(String language, HttpServletRequest request, HttpServletResponse response) {
        var cookies = request.getCookies();
        if (Stream.of(cookies == null ? new Cookie[0] : cookies)
                .noneMatch(cookie -> cookie.getName().equals(COOKIE))) {
            remember(language, request, response);
        }
    }

    /** Remembers a choice in this browser. */
    public static void remember(String language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, language)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
