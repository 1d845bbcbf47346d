package org.plumbline.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    static final String UNSEEN = RouteRules.class.getName() + ".unseen";

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
        var right = right(request);
        if (right.isEmpty()) {
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

    /** The right that the route of this request names; empty when there is no such route, or it names none. */
    private Optional<Right> right(HttpServletRequest request) {
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            var chain = routes.getHandler(request);
            if (chain != null && chain.getHandler() instanceof HandlerMethod method) {
                return Optional.ofNullable(method.getMethodAnnotation(Needs.class))
                        .map(Needs::value);
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
