package org.plumbline.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of each page from the request that asks for it. */
@Component
public final class Shells {
    private final Texts texts;
    private final ObjectProvider<Visitors> visitors;
    private final boolean demo;

    Shells(Texts texts, ObjectProvider<Visitors> visitors, @Value("${plumbline.demo:false}") boolean demo) {
        this.texts = texts;
        this.visitors = visitors;
        this.demo = demo;
    }

    /** The frame for the page that this request asks for. */
    public Shell of(HttpServletRequest request, HttpServletResponse response) {
        var question = request.getQueryString();
        var path = request.getMethod().equals("GET") && question != null
                ? request.getRequestURI() + "?" + question
                : request.getRequestURI();
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Shell(
                texts,
                Language.of(request),
                path,
                visitors.getObject().now().orElse(null),
                token == null
                        ? new Shell.Csrf("_csrf", "")
                        : new Shell.Csrf(token.getParameterName(), token.getToken()),
                Notice.taken(request, response),
                demo);
    }
}
