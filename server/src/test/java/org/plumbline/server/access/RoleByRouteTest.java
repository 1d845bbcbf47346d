package org.plumbline.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plumbline.server.TestServer;
import org.plumbline.server.access.Cast.Actor;
import org.plumbline.server.trial.Visitor;
import org.springframework.context.ApplicationListener;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.ServletRequestHandledEvent;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, asked for as every role there is, as somebody without any, as somebody walled off from the service, and
 * signed out: allowed to whom the table of rights allows it, and to nobody else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleByRouteTest {
    private static final int AT_ONCE = 4;
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z*]+)(:[^/]*)?}");

    private final TestServer server = TestServer.shared();
    private final RequestMappingHandlerMapping mapping =
            server.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    private final Cast cast = new Cast(server);
    /** What came through to a route that found nothing, by who asked. */
    private final Map<String, BlockingQueue<String>> reached = new ConcurrentHashMap<>();

    RoleByRouteTest() {
        server.context().addApplicationListener((ApplicationListener<ServletRequestHandledEvent>) handled -> {
            if (handled.getStatusCode() == 404) {
                reached(handled.getUserName()).add(handled.getRequestUrl());
            }
        });
    }

    /**
     * One route.
     *
     * @param path with the variables that stand in it
     */
    private record Route(String method, String path, Right right) {
        boolean onlyAsks() {
            return method.equals("GET");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void each_route_is_open_to_whom_the_table_of_rights_opens_it_and_to_nobody_else() throws Exception {
        var routes = routes();
        assertThat(routes).hasSizeGreaterThan(20);
        var wrong = each(actor -> {
            var told = new ArrayList<String>();
            routes.stream().filter(route -> !actor.has(route.right())).forEach(route -> {
                var answer = ask(actor, route, cast.inspection());
                if (!refused(actor, answer)) {
                    told.add("%s for %s: %d, should be refused".formatted(route, actor, answer.status()));
                }
            });
            routes.stream()
                    .filter(route -> actor.has(route.right()) && route.onlyAsks())
                    .forEach(route -> allowed(actor, route, cast.inspection(), told));
            return told;
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_sends_something_is_taken_from_whom_it_is_allowed_to() throws Exception {
        var routes = routes().stream().filter(route -> !route.onlyAsks()).toList();
        assertThat(routes).isNotEmpty();
        var wrong = each(actor -> {
            var told = new ArrayList<String>();
            routes.stream()
                    .filter(route -> actor.has(route.right()))
                    .forEach(route -> allowed(actor, route, cast.inspectionFor(actor, route.path()), told));
            return told;
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_route_without_a_rule_is_refused_to_everybody() throws NoSuchMethodException {
        var info = RequestMappingInfo.paths("/no-rule")
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(info, new Ruleless(), Ruleless.class.getMethod("open"));
        try {
            for (var actor : cast.actors()) {
                var answer = actor.visitor().open("/no-rule");
                assertThat(refused(actor, answer)).as(actor.name()).isTrue();
                assertThat(answer.text()).doesNotContain("reached");
            }
        } finally {
            mapping.unregisterMapping(info);
        }
    }

    /** A route that somebody forgot to give a rule. */
    public static final class Ruleless {
        @org.springframework.web.bind.annotation.ResponseBody
        public String open() {
            return "reached";
        }
    }

    /** Has a few of them ask at once, each one thing after another; what is wrong, of all of them. */
    private List<String> each(Function<Actor, List<String>> asks) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var wrong = new ArrayList<String>();
            for (var told : threads.invokeAll(cast.actors().stream()
                    .<Callable<List<String>>>map(actor -> () -> asks.apply(actor))
                    .toList())) {
                wrong.addAll(told.get());
            }
            return wrong;
        }
    }

    private BlockingQueue<String> reached(@Nullable String name) {
        return reached.computeIfAbsent(name == null ? "" : name, _ -> new LinkedBlockingQueue<>());
    }

    private BlockingQueue<String> reached(Actor actor) {
        var someone = actor.someone();
        return reached(someone == null ? "" : Long.toString(someone.id()));
    }

    private void allowed(Actor actor, Route route, long inspection, List<String> wrong) {
        reached(actor).clear();
        var answer = ask(actor, route, inspection);
        if (refused(actor, answer) && (answer.status() != 404 || !isReached(actor))) {
            wrong.add("%s for %s: %d, should be allowed".formatted(route, actor, answer.status()));
        } else if (answer.status() >= 500) {
            wrong.add("%s for %s: broke".formatted(route, actor));
        }
    }

    /** Whether a request came through to its route, which then found nothing there. It is told just after the answer. */
    private boolean isReached(Actor actor) {
        try {
            return reached(actor).poll(2, TimeUnit.SECONDS) != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean refused(Actor actor, Visitor.Page answer) {
        return answer.status() == 403
                || answer.status() == 404
                || (actor.someone() == null
                        && answer.status() == 302
                        && answer.location().endsWith("/sign-in"));
    }

    private Visitor.Page ask(Actor actor, Route route, long inspection) {
        var path = VARIABLE.matcher(route.path())
                .replaceAll(found -> found.group(2) == null || !found.group(2).contains("|")
                        ? value(found.group(1), actor, inspection)
                        : found.group(2).substring(1).split("[|]", -1)[0]);
        return route.onlyAsks()
                ? actor.visitor().open(path)
                : actor.visitor().send(HttpMethod.valueOf(route.method()), path, actor.csrf());
    }

    /** What stands in a path for a variable: something that is there, as far as this test knows of such things. */
    private String value(String variable, Actor actor, long inspection) {
        return switch (variable) {
            case "inspection" -> Long.toString(inspection);
            case "person" -> Long.toString(cast.somebodyElse(actor));
            case "service" -> Long.toString(cast.service());
            case "edition" -> Long.toString(cast.edition());
            case "*" -> "anything";
            default -> "1";
        };
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            var needs = method.getMethodAnnotation(Needs.class);
            // programs are walked by their tokens, in TokensByRouteTest
            if (needs == null || method.hasMethodAnnotation(Scoped.class)) {
                return;
            }
            for (var path : new TreeSet<>(
                    Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues())) {
                for (var verb : methods(info)) {
                    if (!path.equals("/error")) {
                        routes.add(new Route(verb, path, needs.value()));
                    }
                }
            }
        });
        return routes;
    }

    private static List<String> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .sorted()
                .toList();
        return methods.isEmpty() ? List.of("GET") : methods;
    }
}
