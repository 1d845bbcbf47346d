package org.plumbline.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.database.Acting;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Asks of every request whether the route it leads to is allowed to who sends it. What has no rule is refused. */
@Component
public final class RouteRules implements AuthorizationManager<RequestAuthorizationContext> {
    /** Set on a request for an inspection that the person may not know of: it is answered as if it were not there. */
    public static final String UNSEEN = RouteRules.class.getName() + ".unseen";
    /** Set on a request of a token that lacks this scope. */
    public static final String LACKING = RouteRules.class.getName() + ".lacking";

    private static final AuthorizationDecision YES = new AuthorizationDecision(true);
    private static final AuthorizationDecision NO = new AuthorizationDecision(false);

    private final RequestMappingHandlerMapping routes;
    private final Standing standing;

    RouteRules(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes, Standing standing) {
        this.routes = routes;
        this.standing = standing;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var route = route(request);
        var right = route.map(it -> it.getMethodAnnotation(Needs.class)).map(Needs::value);
        if (right.isEmpty() || !narrowed(route.orElseThrow(), request, who.get())) {
            return NO;
        }
        if (right.get().rule() instanceof Rule.Anyone) {
            return YES;
        }
        if (Acting.now().map(Acting::person).isEmpty()) {
            return NO;
        }
        return decide(right.get(), request);
    }

    /** Whether a token's scopes reach to the route; a page is open to no token, and what is open to tokens is no page. */
    private static boolean narrowed(HandlerMethod route, HttpServletRequest request, @Nullable Authentication who) {
        var scoped = route.getMethodAnnotation(Scoped.class);
        var scopes = who != null && who.getPrincipal() instanceof TokenHolder holder ? holder.scopes() : null;
        if (scoped == null || scopes == null) {
            return scoped == null && scopes == null;
        }
        boolean reaches =
                scoped.value().length == 0 || Stream.of(scoped.value()).anyMatch(scopes::contains);
        if (!reaches) {
            request.setAttribute(LACKING, scoped.value()[0]);
        }
        return reaches;
    }

    private AuthorizationDecision decide(Right right, HttpServletRequest request) {
        if (!(right.rule() instanceof Rule.OnInspection)) {
            return standing.has(right) ? YES : NO;
        }
        var inspection = inspection(request);
        if (inspection.isEmpty() || !standing.sees(inspection.get())) {
            request.setAttribute(UNSEEN, true);
            return NO;
        }
        return standing.has(right, inspection.get()) ? YES : NO;
    }

    /** The route of this request; empty when there is none. */
    private Optional<HandlerMethod> route(HttpServletRequest request) {
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            var chain = routes.getHandler(request);
            if (chain != null && chain.getHandler() instanceof HandlerMethod method) {
                return Optional.of(method);
            }
            request.setAttribute(UNSEEN, true);
            return Optional.empty();
        } catch (Exception notRoutable) {
            // such as the wrong method or kind of content for a path: there is no route, so it is refused
            request.setAttribute(UNSEEN, true);
            return Optional.empty();
        }
    }

    private static Optional<Long> inspection(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("inspection") instanceof String number
                && number.matches("[0-9]{1,18}")) {
            return Optional.of(Long.parseLong(number));
        }
        return Optional.empty();
    }
}
