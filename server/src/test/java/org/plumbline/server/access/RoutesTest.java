package org.plumbline.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Visitor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No route is without a rule. */
class RoutesTest {
    private final TestServer server = TestServer.shared();

    @Test
    void every_route_names_the_right_that_it_needs() {
        var without = new ArrayList<String>();
        server.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((route, method) -> {
                    if (!route.toString().contains("/assets/") && method.getMethodAnnotation(Needs.class) == null) {
                        without.add(route + " by " + method);
                    }
                });
        assertThat(without).isEmpty();
    }

    @Test
    void who_is_not_signed_in_is_asked_to_and_comes_where_they_wanted() {
        var page = Visitor.to(server).open("/");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).endsWith("/sign-in");
        var someone = server.office().person("Someone New");
        assertThat(Visitor.as(server, someone).open("/").text()).contains("You are not on any inspection yet.");
    }

    @Test
    void a_page_that_is_not_there_says_so() {
        var someone = server.office().person("Someone Lost");
        var page = Visitor.as(server, someone).open("/nowhere");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("There is no such page");
    }
}
