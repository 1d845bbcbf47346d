package org.plumbline.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What was just done, said once on the next page. */
public final class Notice {
    /** Set on a request of a program, which sees no page after this one and keeps no session. */
    public static final String NO_PAGE_FOLLOWS = Notice.class.getName() + ".none";

    private static final String KEPT = "notice";

    private Notice() {}

    /** Says this, in the words of the page's language, on the next page that this person sees. */
    public static void say(Texts texts, String key, Object... with) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web) {
            var request = web.getRequest();
            if (request.getAttribute(NO_PAGE_FOLLOWS) != null) {
                return;
            }
            request.getSession().setAttribute(KEPT, texts.in(Language.of(request), key, with));
        }
    }

    static String taken(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null || response.isCommitted()) {
            return "";
        }
        var kept = session.getAttribute(KEPT);
        if (kept == null) {
            return "";
        }
        session.removeAttribute(KEPT);
        return kept.toString();
    }
}
