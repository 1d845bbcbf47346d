package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Lets somebody in who has shown all that is asked of them: by a new session, never by one that was there before. */
@Component
public final class Entering {
    /** What a session keeps of where it started, for its owner to know it again. */
    static final String FROM = "from.address";

    static final String BROWSER = "from.browser";

    private final Accounts accounts;
    private final Audit audit;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Entering(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Signs a person in.
     *
     * @param how the way, as the audit names it, such as {@code password}
     * @return the path that they wanted before they were asked to sign in
     */
    public String enter(long person, String how, HttpServletRequest request, HttpServletResponse response) {
        var wanted = wanted(request, response);
        leave(request);
        var session = request.getSession(true);
        session.setAttribute(FROM, request.getRemoteAddr());
        session.setAttribute(BROWSER, browser(request));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        try {
            var language = Acting.asPerson(person, () -> {
                audit.note(Deed.of("signed-in").with("how", how));
                return accounts.of(person).map(Accounts.Account::language).orElse("en");
            });
            Language.prefer(language, request, response);
        } catch (Exception e) {
            throw new IllegalStateException("somebody could not be let in", e);
        }
        return wanted;
    }

    /** Ends the session of a request, with all that it knew. */
    static void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static String wanted(HttpServletRequest request, HttpServletResponse response) {
        if (new HttpSessionRequestCache().getRequest(request, response) instanceof DefaultSavedRequest saved) {
            var question = saved.getQueryString();
            var path = saved.getRequestURI() + (question == null ? "" : "?" + question);
            return path.matches("/(?![/\\\\]).*") ? path : "/";
        }
        return "/";
    }

    private static String browser(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), 200));
    }
}
