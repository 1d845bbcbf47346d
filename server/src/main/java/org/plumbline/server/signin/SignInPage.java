package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in on. */
@Controller
public final class SignInPage {
    /**
     * What the page says.
     *
     * @param failed whether somebody just tried and did not get in
     * @param out whether somebody just signed out
     */
    public record Asked(boolean failed, boolean out) {}

    @GetMapping("/sign-in")
    @Needs(Right.SIGN_IN)
    Screen ask(HttpServletRequest request) {
        return Screen.of(
                "signin/ask", new Asked(request.getParameter("again") != null, request.getParameter("out") != null));
    }
}
