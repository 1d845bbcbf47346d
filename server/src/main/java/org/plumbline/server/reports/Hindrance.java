package org.plumbline.server.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.framework.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that stands in the way of a report, or that a person should know all the same.
 *
 * @param code such as {@code RP007}
 * @param file where it is: a file of the folder, empty for the whole of it
 * @param line 0 for the file as a whole
 * @param what what is wrong
 * @param remedy what to do about it
 */
public record Hindrance(String code, boolean isError, String file, int line, String what, String remedy) {
    /** The kinds, in the order in which people see to them; every other fault is the last. */
    public static final List<String> KINDS =
            List.of("missing", "unfit", "provisional", "personal", "unreviewed", "faults");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TEXT = Pattern.compile("texts/(.+)\\.[a-z]{2,8}\\.md");
    private static final Set<String> WRITTEN = Set.of("findings.yaml", "recommendations.yaml");

    static Hindrance of(Problem problem) {
        var place = problem.place();
        return new Hindrance(
                problem.code().name(),
                problem.isError(),
                place == null ? problem.path() : place.file(),
                place == null ? 0 : place.line(),
                problem.what(),
                problem.remedy());
    }

    /** What kind of thing it is. */
    public String kind() {
        return switch (code) {
            case "RP005", "RP011", "RP013", "RP015" -> "missing";
            case "RP001", "RP002", "RP003", "RP004", "RP012" -> "unfit";
            case "RP008" -> "provisional";
            case "RP006" -> "personal";
            case "RP007" -> "unreviewed";
            default -> "faults";
        };
    }

    /** Where it can be seen to, below the address of the inspection; empty where no page has it. */
    public String path() {
        var text = TEXT.matcher(file);
        if (text.matches()) {
            return "/writing/texts/" + text.group(1);
        }
        if (WRITTEN.contains(file)) {
            return "/writing";
        }
        return switch (file) {
            case "judged.csv", "answers.csv" -> "/scores";
            case "indicators.csv" -> "/indicators";
            default -> kind().equals("provisional") ? "/scores" : "";
        };
    }

    /** Where it is, as people read it. */
    public String place() {
        return line == 0 ? file : "%s:%d".formatted(file, line);
    }

    static String json(List<Hindrance> all) {
        return JSON.writeValueAsString(all);
    }

    static List<Hindrance> read(String json) {
        var all = new ArrayList<Hindrance>();
        for (var each : JSON.readTree(json)) {
            all.add(new Hindrance(
                    text(each, "code"),
                    each.path("isError").asBoolean(),
                    text(each, "file"),
                    each.path("line").asInt(),
                    text(each, "what"),
                    text(each, "remedy")));
        }
        return all;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
