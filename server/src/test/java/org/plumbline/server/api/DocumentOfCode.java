package org.plumbline.server.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Makes the document of the API from the routes that are there, and from what stands beside them. */
final class DocumentOfCode {
    private final SchemaOfRecord schemas = new SchemaOfRecord();
    private final Map<String, PathItem> paths = new TreeMap<>();
    private final TreeSet<String> tags = new TreeSet<>();

    static OpenAPI of(RequestMappingHandlerMapping routes) {
        var document = new DocumentOfCode();
        routes.getHandlerMethods().forEach((info, method) -> {
            if (method.hasMethodAnnotation(Scoped.class)) {
                var path = Objects.requireNonNull(info.getPathPatternsCondition())
                        .getPatternValues()
                        .iterator()
                        .next();
                var verb = info.getMethodsCondition()
                        .getMethods()
                        .iterator()
                        .next()
                        .name();
                document.paths
                        .computeIfAbsent(path, _ -> new PathItem())
                        .operation(PathItem.HttpMethod.valueOf(verb), document.operation(method, verb));
            }
        });
        return document.whole();
    }

    static String text(OpenAPI document) {
        return Json31.pretty(document) + "\n";
    }

    private OpenAPI whole() {
        var document = new OpenAPI(SpecVersion.V31).openapi("3.1.0");
        document.info(new Info()
                .title("Plumbline")
                .version("1")
                .description(
                        "What programs may do for people: the same things as on pages, by the same rules and in the same"
                                + " words. A token narrows the rights of the person who made it by its scopes, and never widens them.")
                .license(new License().name("MIT").identifier("MIT")));
        document.servers(List.of(new Server().url("/")));
        document.tags(tags.stream().map(name -> new Tag().name(name)).toList());
        var all = new Paths();
        paths.forEach(all::addPathItem);
        document.paths(all);
        schemas.of(ProblemDocument.class, false);
        var components = new Components();
        schemas.named().forEach(components::addSchemas);
        components.addSecuritySchemes(
                "token",
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A token that a person made under “Your account”. Its scopes: "
                                + String.join(
                                        ", ",
                                        Stream.of(Scope.values())
                                                .map(Scope::word)
                                                .toList()) + "."));
        return document.components(components);
    }

    private Operation operation(HandlerMethod method, String verb) {
        var tag = method.getBeanType()
                .getSimpleName()
                .replaceAll("Api$|\\$\\$.*|Document$", "")
                .toLowerCase(Locale.ROOT);
        tags.add(tag);
        var said = method.getMethodAnnotation(io.swagger.v3.oas.annotations.Operation.class);
        var scopes = Stream.of(Objects.requireNonNull(method.getMethodAnnotation(Scoped.class))
                        .value())
                .map(Scope::word)
                .toList();
        var right = Objects.requireNonNull(method.getMethodAnnotation(Needs.class))
                .value()
                .name();
        var operation = new Operation()
                .addTagsItem(tag)
                .operationId(tag + "-" + method.getMethod().getName())
                .summary(said == null ? "Reads this document" : said.summary())
                .description("%sNeeds the scope %s and the right “%s”."
                        .formatted(
                                said == null || said.description().isEmpty() ? "" : said.description() + "\n\n",
                                scopes.isEmpty() ? "of any token" : "`" + String.join("` or `", scopes) + "`",
                                right.toLowerCase(Locale.ROOT).replace('_', ' ')))
                .security(security(scopes));
        boolean changes = false;
        boolean sends = false;
        for (var parameter : method.getMethodParameters()) {
            changes |= parameter(parameter, operation);
            sends |= parameter.hasParameterAnnotation(Body.class) || parameter.getParameterType() == Attached.class;
        }
        return operation.responses(responses(method, verb, changes, sends));
    }

    /** A token with one of the scopes will do. */
    private static List<SecurityRequirement> security(List<String> scopes) {
        return scopes.isEmpty()
                ? List.of(new SecurityRequirement().addList("token"))
                : scopes.stream()
                        .map(each -> new SecurityRequirement().addList("token", each))
                        .toList();
    }

    /** Adds what a parameter of the handler stands for; whether it changes what another may change too. */
    private boolean parameter(MethodParameter parameter, Operation operation) {
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            var name = Objects.requireNonNull(parameter.getParameter().getName());
            var schema = schemas.of(parameter.getParameterType(), true);
            operation.addParametersItem(
                    new Parameter().in("path").name(name).required(true).schema(schema));
        }
        var asks = parameter.getParameterAnnotation(Asks.class);
        if (asks != null) {
            for (var component : asks.value().getRecordComponents()) {
                var schema = SchemaOfRecord.describe(
                        schemas.of(component.getGenericType(), true), SchemaOfRecord.component(component));
                operation.addParametersItem(new Parameter()
                        .in("query")
                        .name(component.getName())
                        .required(SchemaOfRecord.isNeeded(component))
                        .description(schema.getDescription())
                        .schema(schema));
            }
        }
        if (parameter.getParameterType() == Attached.class) {
            operation.requestBody(new RequestBody()
                    .required(true)
                    .description("The file itself")
                    .content(new Content().addMediaType("application/octet-stream", new MediaType())));
            header(operation, "Idempotency-Key", false, "The same request sent again with the same key is done once");
        }
        var body = parameter.getParameterAnnotation(Body.class);
        if (body == null) {
            return false;
        }
        if (body.value() != Body.Nothing.class) {
            operation.requestBody(new RequestBody()
                    .required(true)
                    .content(new Content()
                            .addMediaType(
                                    "application/json",
                                    new MediaType()
                                            .schema(schemas.of(body.value(), true))
                                            .example(example(body.value())))));
        }
        header(operation, "Idempotency-Key", false, "The same request sent again with the same key is done once");
        if (body.changes()) {
            header(operation, "If-Match", true, "The ETag of what was read: the version that you saw");
        }
        return body.changes();
    }

    private void header(Operation operation, String name, boolean required, String description) {
        operation.addParametersItem(new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .description(description)
                .schema(schemas.of(String.class, true)));
    }

    private Map<String, Object> example(Class<? extends Record> form) {
        var example = new LinkedHashMap<String, Object>();
        for (var component : form.getRecordComponents()) {
            var said = SchemaOfRecord.component(component);
            if (said != null && !said.example().isEmpty()) {
                var schema = schemas.of(component.getGenericType(), true);
                example.put(component.getName(), SchemaOfRecord.example(schema, said.example()));
            }
        }
        return example;
    }

    private ApiResponses responses(HandlerMethod method, String verb, boolean changes, boolean sends) {
        var type = answered(method.getMethod().getGenericReturnType());
        var made = method.getMethodAnnotation(ApiResponse.class);
        var good = new io.swagger.v3.oas.models.responses.ApiResponse();
        var responses = new ApiResponses();
        if (type == Void.class) {
            responses.addApiResponse("204", good.description("Done"));
        } else {
            var media = new MediaType();
            var kind = "application/json";
            if (type == void.class) {
                kind = "application/zip";
            } else if (type != byte[].class) {
                media.schema(schemas.of(type, false));
            }
            good.description(made == null ? "Done" : made.description())
                    .content(new Content().addMediaType(kind, media));
            if (made != null) {
                good.addHeaderObject(
                        "Location", new Header().description("Where it is").schema(text()));
            }
            if (type instanceof Class<?> record && record.isRecord() && isVersioned(method)) {
                good.addHeaderObject(
                        "ETag",
                        new Header().description("Its version, for If-Match").schema(text()));
            }
            responses.addApiResponse(made == null ? "200" : "201", good);
        }
        Failures.of(verb, changes, sends).forEach((status, words) -> responses.addApiResponse(status, problem(words)));
        return responses;
    }

    private Schema<?> text() {
        return schemas.of(String.class, true);
    }

    private static boolean isVersioned(HandlerMethod method) {
        return method.getMethod().getReturnType() == ResponseEntity.class;
    }

    private static Type answered(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static io.swagger.v3.oas.models.responses.ApiResponse problem(String words) {
        var reference = new io.swagger.v3.oas.models.media.JsonSchema();
        reference.set$ref("#/components/schemas/Problem");
        return new io.swagger.v3.oas.models.responses.ApiResponse()
                .description(words)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    /** Every operation, as method and path. */
    static List<String> operations(OpenAPI document) {
        var all = new ArrayList<String>();
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap().keySet().forEach(verb -> all.add(verb + " " + path)));
        return all;
    }
}
