package org.plumbline.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.plumbline.server.TestServer;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.trial.Program;
import org.plumbline.server.trial.Visitor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The document of the API: made from the code, complete, and right by a parser that is not ours. */
class OpenApiTest {
    private static final Path FILE = Path.of("src/main/resources/org/plumbline/server/api/openapi.json");

    private final TestServer server = TestServer.shared();
    private final RequestMappingHandlerMapping routes =
            server.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);

    @Test
    void it_is_what_the_code_says() throws IOException {
        var made = DocumentOfCode.text(DocumentOfCode.of(routes));
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE))
                .as("write it anew with -Dopenapi.write=true")
                .isEqualTo(made);
    }

    @Test
    void a_parser_of_openapi_finds_nothing_wrong_in_it() throws IOException {
        var options = new ParseOptions();
        options.setResolve(true);
        var read = new OpenAPIV3Parser().readContents(Files.readString(FILE), null, options);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    }

    @Test
    void each_route_of_the_api_stands_in_it_and_no_page() {
        var there = new ArrayList<String>();
        routes.getHandlerMethods()
                .forEach((info, method) -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> there.add(verb.name() + " " + path))));
        assertThat(new Written().operations()).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void every_route_of_the_api_names_its_scope_and_no_page_does() {
        var wrong = new ArrayList<String>();
        routes.getHandlerMethods().forEach((info, method) -> {
            boolean api =
                    info.getPatternValues().stream().anyMatch(path -> path.equals("/api") || path.startsWith("/api/"));
            if (api != method.hasMethodAnnotation(Scoped.class)) {
                wrong.add(info + " by " + method);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_operation_says_what_it_does_what_it_needs_and_how_it_can_fail() {
        new Written()
                .document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    var operation = verb.getValue();
                    assertThat(operation.path("summary").asString())
                            .as(path.getKey())
                            .isNotBlank();
                    assertThat(operation.path("description").asString()).contains("Needs the scope", "the right");
                    assertThat(operation.path("security").size()).isPositive();
                    assertThat(operation.path("responses").propertyNames()).contains("401", "403", "404");
                }));
    }

    @Test
    void any_token_reads_it_and_nobody_without_one() {
        var reader = Program.of(server, server.office().person("Rita Reader"), Scope.READ);
        var answer = reader.get("/api/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(Program.with(server, "").get("/api/openapi.json").status()).isEqualTo(401);
        assertThat(Visitor.as(server, server.office().person("Sid Signed"))
                        .open("/api/openapi.json")
                        .status())
                .isEqualTo(401);
    }
}
