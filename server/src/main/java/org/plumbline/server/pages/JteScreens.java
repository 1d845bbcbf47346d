package org.plumbline.server.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes a {@link Screen} as a page, by the templates that were compiled with the server. */
public final class JteScreens implements HandlerMethodReturnValueHandler {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Shells shells;

    JteScreens(Shells shells) {
        this.shells = shells;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == Screen.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (!(value instanceof Screen screen) || request == null || response == null) {
            throw new IllegalStateException("a screen can only be shown to a browser");
        }
        write(screen, request, response);
    }

    /** Writes the page, whole or not at all. */
    public void write(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (screen.status() == HttpStatus.SEE_OTHER) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, screen.page().toString());
            return;
        }
        var out = new Utf8ByteOutput();
        var shell = shells.of(request, response);
        engine.render(screen.template() + ".jte", Map.of("shell", shell, "page", screen.page()), out);
        response.setStatus(screen.status().value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", shell.language());
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream());
    }
}
