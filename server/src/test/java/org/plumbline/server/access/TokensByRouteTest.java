package org.plumbline.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.access.Cast.Actor;
import org.plumbline.server.trial.Program;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The routes for programs, with tokens: of each right one route is asked for by everybody, and each route by one who lacks
 * the right, by a token that lacks the scope, and by none. Routes go by their right alone, so that this is as good as all.
 */
class TokensByRouteTest {
    private final TestServer server = TestServer.shared();
    private final RequestMappingHandlerMapping mapping =
            server.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    private final Cast cast = new Cast(server);
    private final Map<Actor, Program> programs = new HashMap<>();

    private record Route(String method, String path, Right right, List<Scope> scopes) {}

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            var scoped = method.getMethodAnnotation(Scoped.class);
            if (scoped != null) {
                var right = Objects.requireNonNull(method.getMethodAnnotation(Needs.class))
                        .value();
                info.getPatternValues()
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(verb ->
                                        routes.add(new Route(verb.name(), path, right, List.of(scoped.value())))));
            }
        });
        return routes;
    }

    /** What such a request would be on something that is not there: refused by its right, or not found behind it. */
    private Program.Answer ask(Program program, Route route) {
        var path = route.path()
                .replace("{inspection}", Long.toString(cast.inspection()))
                .replaceAll("\\{[a-z]+}", "999999999");
        return program.ask(
                route.method(), path, route.method().equals("GET") ? null : "{\"?\": 1}", "If-Match", "\"?\"");
    }

    /** Whether the rules refused it, by the kind of the problem and not by the status alone. */
    private static boolean refused(Program.Answer answer) {
        return List.of("forbidden", "too-narrow", "no-token")
                .contains(answer.json().path("type").asString().replaceAll("^.*:", ""));
    }

    private Program program(Actor actor) {
        var someone = actor.someone();
        return someone == null
                ? Program.with(server, "")
                : programs.computeIfAbsent(actor, _ -> Program.of(server, someone));
    }

    @Test
    void each_right_is_whose_the_table_says_for_programs_too() {
        var one = new EnumMap<Right, Route>(Right.class);
        routes().stream()
                .filter(route -> route.method().equals("GET"))
                .filter(route -> !route.path().matches(".*\\{(?!inspection).*"))
                .forEach(route -> one.putIfAbsent(route.right(), route));
        assertThat(one).hasSizeGreaterThan(5);
        var wrong = new ArrayList<String>();
        for (var actor : cast.actors()) {
            one.forEach((right, route) -> {
                var answer = ask(program(actor), route);
                boolean unseen = route.path().contains("{inspection}") && !actor.sees() && answer.status() == 404;
                boolean closed = refused(answer) || unseen;
                if (closed == actor.has(right) || answer.status() >= 500) {
                    wrong.add("%s for %s: %d".formatted(route, actor, answer.status()));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_route_is_closed_to_who_lacks_its_right_to_a_token_that_lacks_its_scope_and_without_one() {
        var wrong = new ArrayList<String>();
        var walled = cast.actors().stream().filter(Actor::walled).findFirst().orElseThrow();
        var nobody = cast.actors().stream()
                .filter(actor -> actor.name().equals("nobody in particular"))
                .findFirst()
                .orElseThrow();
        var narrow = new EnumMap<Scope, Program>(Scope.class);
        for (var route : routes()) {
            if (ask(Program.with(server, ""), route).status() != 401) {
                wrong.add(route + " without a token");
            }
            if (!nobody.has(route.right())) {
                var answer = ask(program(nobody), route);
                if (!refused(answer) && answer.status() != 404) {
                    wrong.add("%s for nobody: %d".formatted(route, answer.status()));
                }
            }
            if (route.path().contains("{inspection}")
                    && ask(program(walled), route).status() != 404) {
                wrong.add(route + " for who is walled off");
            }
            if (!route.scopes().isEmpty()) {
                var scope = route.scopes().contains(Scope.AUDIT) ? Scope.READ : Scope.AUDIT;
                var token = narrow.computeIfAbsent(
                        scope, it -> Program.of(server, Objects.requireNonNull(walled.someone()), it));
                if (!ask(token, route).text().contains("too-narrow")) {
                    wrong.add(route + " with the scope " + scope);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_session_opens_none_of_them() {
        var actor = cast.actors().getFirst();
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (route.method().equals("GET")
                    && actor.visitor()
                                    .open(route.path().replaceAll("\\{[a-z]+}", "1"))
                                    .status()
                            != 401) {
                wrong.add(route.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }
}
