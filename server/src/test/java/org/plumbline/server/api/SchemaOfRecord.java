package org.plumbline.server.api;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of the records that are sent and answered, each once, by its name. */
final class SchemaOfRecord {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Schema<?>> named = new TreeMap<>();

    Map<String, Schema<?>> named() {
        return named;
    }

    /** The schema of a type; a record stands among the named ones and is referred to. */
    Schema<?> of(Type type, boolean sent) {
        return of(type, sent, Map.of());
    }

    private Schema<?> of(Type type, boolean sent, Map<String, Type> variables) {
        if (type instanceof java.lang.reflect.TypeVariable<?> variable) {
            return of(java.util.Objects.requireNonNull(variables.get(variable.getName())), sent, variables);
        }
        if (type instanceof ParameterizedType generic) {
            var raw = (Class<?>) generic.getRawType();
            var inner = generic.getActualTypeArguments();
            if (raw == List.class) {
                return typed("array").items(of(inner[0], sent, variables));
            }
            if (raw == Map.class) {
                var map = typed("object");
                map.setAdditionalProperties(of(inner[1], sent, variables));
                return map;
            }
            return record(raw, Map.of(raw.getTypeParameters()[0].getName(), inner[0]), sent);
        }
        return plain((Class<?>) type, sent);
    }

    private Schema<?> plain(Class<?> type, boolean sent) {
        if (type == long.class || type == Long.class) {
            return typed("integer").format("int64");
        }
        if (type == int.class || type == Integer.class) {
            return typed("integer").format("int32");
        }
        if (type == boolean.class) {
            return typed("boolean");
        }
        if (type == BigDecimal.class) {
            return typed("number");
        }
        if (type == LocalDate.class) {
            return typed("string").format("date");
        }
        if (type == OffsetDateTime.class || type == Instant.class) {
            return typed("string").format("date-time");
        }
        if (type == String.class || type == LocalDateTime.class) {
            return typed("string");
        }
        if (type.isRecord()) {
            return record(type, Map.of(), sent);
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private Schema<?> record(Class<?> type, Map<String, Type> variables, boolean sent) {
        var name = name(type, variables);
        if (!named.containsKey(name)) {
            var schema = typed("object");
            named.put(name, schema);
            var said = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
            if (said != null && !said.description().isEmpty()) {
                schema.setDescription(said.description());
            }
            for (var component : type.getRecordComponents()) {
                var property = of(component.getGenericType(), sent, variables);
                if (isNullable(component)) {
                    property = nullable(property);
                }
                schema.addProperty(component.getName(), describe(property, component(component)));
                if (sent ? isNeeded(component) : !isAbsentAtTimes(type, component)) {
                    schema.addRequiredItem(component.getName());
                }
            }
            if (sent) {
                schema.setAdditionalProperties(false);
            }
        }
        var reference = new JsonSchema();
        reference.set$ref("#/components/schemas/" + name);
        return reference;
    }

    private static boolean isAbsentAtTimes(Class<?> type, RecordComponent component) {
        return type.isAnnotationPresent(com.fasterxml.jackson.annotation.JsonInclude.class) && isNullable(component);
    }

    static boolean isNeeded(RecordComponent component) {
        var said = component(component);
        return said != null && said.requiredMode() == io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    /** What is said of a component; an annotation of a component ends up on its accessor. */
    static io.swagger.v3.oas.annotations.media.@Nullable Schema component(RecordComponent component) {
        AnnotatedElement where = component.getAccessor();
        return where.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
    }

    @SuppressWarnings("unchecked") // an example of a schema is whatever its type says
    static Schema<?> describe(Schema<?> schema, io.swagger.v3.oas.annotations.media.@Nullable Schema said) {
        if (said == null) {
            return schema;
        }
        if (!said.description().isEmpty()) {
            schema.setDescription(said.description());
        }
        if (!said.format().isEmpty()) {
            schema.setFormat(said.format());
        }
        if (!said.example().isEmpty()) {
            ((Schema<Object>) schema).setExamples(List.of(example(schema, said.example())));
        }
        return schema;
    }

    static Object example(Schema<?> schema, String written) {
        var types = schema.getTypes() == null ? Set.of() : schema.getTypes();
        if (types.contains("integer")) {
            return Long.valueOf(written);
        }
        return types.contains("array") ? JSON.readValue(written, List.class) : written;
    }

    private static Schema<?> nullable(Schema<?> schema) {
        if (schema.get$ref() != null) {
            var either = new JsonSchema();
            either.addAnyOfItem(schema);
            either.addAnyOfItem(typed("null"));
            return either;
        }
        var types = new LinkedHashSet<>(schema.getTypes());
        types.add("null");
        schema.setTypes(types);
        return schema;
    }

    private static Schema<?> typed(String type) {
        var schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of(type)));
        return schema;
    }

    private static String name(Class<?> type, Map<String, Type> variables) {
        if (!variables.isEmpty()) {
            var inner = (Class<?>) variables.values().iterator().next();
            return "ListOf" + (inner == String.class ? "Texts" : name(inner, Map.of()));
        }
        var said = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return said == null || said.name().isEmpty() ? type.getSimpleName() : said.name();
    }
}
