package org.plumbline.server.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.signin.code.Authenticator;
import org.plumbline.server.trial.Fieldwork;
import org.plumbline.server.trial.Looks;
import org.plumbline.server.trial.Office.Someone;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page there is, wide and on a phone, in English and in Welsh: nothing for the accessibility checker to find,
 * nothing wider than the window; pictures of them, to be looked at by people, where {@link Looks} is asked to keep them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryTest {
    /** Pages that only an empty server has, which the journey begins with, or that are another one at another address. */
    private static final List<String> ELSEWHERE = List.of("/first-start/{token}", "/sign-in/second-factor");

    private static final List<String> OUTSIDE = List.of("/sign-in", "/sign-in/code", "/way-in/none");

    private final TestServer server = TestServer.shared();
    private final Walls walls = new Walls();
    private final Looks looks = new Looks();
    private final Someone keeper = server.office().person("Mair Looker", Role.ADMINISTRATOR, Role.SUPPORT_STAFF);

    GalleryTest() {
        var other = server.office().person("Gwen Seen", Role.INSPECTOR, Role.QUALITY_LEAD);
        var seen = new Fieldwork(server, "sqs", "2012");
        server.office().walls(other, seen.service());
        new InspectionWall(server, walls).hang();
        new ScoresWall(server, walls).hang();
        new ReportsWall(server, walls).hang();
        new PanelWall(server, walls).hang();
        new OfficeWall(server, keeper, other, walls).hang(seen.service());
    }

    @AfterAll
    void close() {
        looks.close();
    }

    @Test
    void every_page_is_in_order_wide_and_on_a_phone_in_both_languages() {
        var wrong = new ArrayList<String>();
        var tabs = new HashMap<Someone, Page>();
        walls.pages().forEach((name, hung) -> {
            var tab = tabs.computeIfAbsent(
                    hung.who(), who -> looks.signedIn(server, who, true).pages().getFirst());
            wrong.addAll(looks.at(tab, hung.path(), name));
        });
        var out = looks.signedOut(server).newPage();
        wrong.addAll(looks.at(out, "/sign-in", "sign-in"));
        wrong.addAll(looks.at(out, "/way-in/none", "way-in-gone"));
        wrong.addAll(secondFactor());
        assertThat(wrong).isEmpty();
    }

    /** Somebody sets a second factor up, and is asked for it the next time. */
    private List<String> secondFactor() {
        var careful = server.office().person("Carys Careful");
        var inside = looks.signedIn(server, careful, true).pages().getFirst();
        inside.navigate("/account/second-factor");
        inside.getByLabel("Code").fill(Authenticator.from(inside.content()).code(0));
        inside.getByText("Set up", new Page.GetByTextOptions().setExact(true)).click();
        var wrong = new ArrayList<>(looks.at(inside, "/account/second-factor", "account-second-factor-there"));
        var outside = looks.signedIn(server, careful, true).pages().getFirst();
        wrong.addAll(looks.at(outside, "/sign-in/code", "sign-in-code"));
        return wrong;
    }

    @Test
    void no_page_is_left_out() {
        var routes = new TreeSet<String>();
        server.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((route, method) -> {
                    if (method.getReturnType().getParameterType() == Screen.class
                            && route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                        routes.addAll(route.getPatternValues());
                    }
                });
        var seen = new TreeSet<>(ELSEWHERE);
        var paths = walls.pages().values().stream().map(hung -> hung.path().replaceAll("[?].*", ""));
        Stream.concat(paths, OUTSIDE.stream())
                .forEach(path -> routes.stream()
                        .filter(route -> fits(route, path))
                        .min(Comparator.comparingLong(GalleryTest::holes))
                        .ifPresent(seen::add));
        assertThat(routes).hasSizeGreaterThan(60);
        routes.removeAll(seen);
        assertThat(routes).as("pages that nobody looked at").isEmpty();
    }

    private static boolean fits(String route, String path) {
        return Pattern.matches(route.replaceAll("[{][^/]*[}]", "[^/]+"), path);
    }

    private static long holes(String route) {
        return route.chars().filter(sign -> sign == '{').count();
    }
}
