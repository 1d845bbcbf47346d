package org.plumbline.server.badinput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form as it stands on a page.
 *
 * @param action where it goes
 * @param sends whether it sends something, or only asks
 */
record PageForm(String action, boolean sends, boolean hasFiles, List<Field> fields) {
    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile(
            "<input([^>]*)>|<button([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?", Pattern.DOTALL);
    private static final int TEXTAREA = 3;
    private static final int TEXTAREA_TEXT = 4;
    private static final int SELECT = 5;
    private static final int OPTIONS = 6;

    /** What a field is to whoever fills it in. */
    enum Kind {
        TEXT,
        HIDDEN,
        CHOICE,
        TICK,
        FILE
    }

    /**
     * A field.
     *
     * @param value what stands in it, or for a choice what it is sent as
     * @param chosen whether a choice or a box is the one that is on
     */
    record Field(String name, Kind kind, String value, boolean chosen) {}

    /** All forms of a page. */
    static List<PageForm> on(String path, String html) {
        var forms = new ArrayList<PageForm>();
        var found = FORM.matcher(html);
        while (found.find()) {
            var about = attributes(found.group(1));
            forms.add(new PageForm(
                    about.getOrDefault("action", path).replaceFirst("#.*", ""),
                    "post".equals(about.get("method")),
                    "multipart/form-data".equals(about.get("enctype")),
                    fields(found.group(2))));
        }
        return forms;
    }

    private static List<Field> fields(String html) {
        var fields = new ArrayList<Field>();
        var found = ELEMENT.matcher(html);
        while (found.find()) {
            if (found.group(1) != null) {
                input(attributes(found.group(1)), fields);
            } else if (found.group(2) != null) {
                button(attributes(found.group(2)), fields);
            } else if (found.group(TEXTAREA) != null) {
                var name = attributes(found.group(TEXTAREA)).getOrDefault("name", "");
                fields.add(new Field(name, Kind.TEXT, plain(found.group(TEXTAREA_TEXT)), true));
            } else {
                select(attributes(found.group(SELECT)).getOrDefault("name", ""), found.group(OPTIONS), fields);
            }
        }
        return fields;
    }

    private static void input(Map<String, String> about, List<Field> fields) {
        var kind = switch (about.getOrDefault("type", "text")) {
            case "hidden" -> Kind.HIDDEN;
            case "radio" -> Kind.CHOICE;
            case "checkbox" -> Kind.TICK;
            case "file" -> Kind.FILE;
            default -> Kind.TEXT;
        };
        var isChosen = kind == Kind.TEXT || kind == Kind.HIDDEN || about.containsKey("checked");
        fields.add(new Field(about.getOrDefault("name", ""), kind, about.getOrDefault("value", ""), isChosen));
    }

    /** Of several buttons one is pressed: the first that says something. */
    private static void button(Map<String, String> about, List<Field> fields) {
        var name = about.get("name");
        if (name != null && fields.stream().noneMatch(it -> it.name().equals(name))) {
            fields.add(new Field(name, Kind.HIDDEN, about.getOrDefault("value", ""), true));
        }
    }

    private static void select(String name, String html, List<Field> fields) {
        var options = OPTION.matcher(html);
        while (options.find()) {
            var about = attributes(options.group(1));
            fields.add(new Field(name, Kind.CHOICE, about.getOrDefault("value", ""), about.containsKey("selected")));
        }
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new LinkedHashMap<String, String>();
        var found = ATTRIBUTE.matcher(text);
        while (found.find()) {
            attributes.put(found.group(1), found.group(2) == null ? "" : plain(found.group(2)));
        }
        return attributes;
    }

    static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** The names of the fields that one types into. */
    List<String> typed() {
        return fields.stream()
                .filter(it -> it.kind() == Kind.TEXT && !it.name().isEmpty())
                .map(Field::name)
                .distinct()
                .toList();
    }
}
