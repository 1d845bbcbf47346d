package org.plumbline.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of each page from the request that asks for it. */
@Component
public final class Shells {
    private static final Pattern OF_INSPECTION = Pattern.compile("/inspections/([0-9]{1,18})(/.*)?");

    private final Texts texts;
    private final ObjectProvider<Visitors> visitors;
    private final ObjectProvider<Pressing> pressing;
    private final boolean demo;

    Shells(
            Texts texts,
            ObjectProvider<Visitors> visitors,
            ObjectProvider<Pressing> pressing,
            @Value("${plumbline.demo:false}") boolean demo) {
        this.texts = texts;
        this.visitors = visitors;
        this.pressing = pressing;
        this.demo = demo;
    }

    /** The frame for the page that this request asks for. */
    public Shell of(HttpServletRequest request, HttpServletResponse response) {
        var question = request.getQueryString();
        var path = request.getMethod().equals("GET") && question != null
                ? request.getRequestURI() + "?" + question
                : request.getRequestURI();
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var visitor = visitors.getObject().now().orElse(null);
        return new Shell(
                texts,
                Language.of(request),
                path,
                visitor,
                token == null
                        ? new Shell.Csrf("_csrf", "")
                        : new Shell.Csrf(token.getParameterName(), token.getToken()),
                Notice.taken(request, response),
                demo,
                visitor == null ? List.of() : pressing(request.getRequestURI()));
    }

    private List<Pressing.Line> pressing(String path) {
        var found = OF_INSPECTION.matcher(path);
        return found.matches()
                ? pressing.stream()
                        .flatMap(it -> it.on(Long.parseLong(found.group(1))).stream())
                        .toList()
                : List.of();
    }
}
