package org.plumbline.server.demo.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.formats.yaml.Node;
import org.plumbline.formats.yaml.YamlProblem;
import org.plumbline.formats.yaml.YamlTree;
import org.plumbline.framework.words.Id;

/** Reads {@code demo/inspections.yaml}, which is ours: a fault in it is a fault of this program. */
public final class Plots {
    private static final String FILE = "demo/inspections.yaml";
    private static final Set<String> OF_THE_KIND = Set.of("weight", "unit");

    private Plots() {}

    /** Everything that is to be made up, in the order of the file. */
    public static List<Plot> all() {
        var faults = new ArrayList<YamlProblem>();
        var tree = YamlTree.read(FILE, text(FILE), faults);
        var problems = new Problems();
        var plots = tree == null ? List.<Plot>of() : Keys.of(tree, "", problems).list("inspections", Plots::plot);
        if (!faults.isEmpty() || !problems.all().isEmpty()) {
            throw new IllegalStateException("%s is not right: %s %s".formatted(FILE, faults, problems.all()));
        }
        return plots;
    }

    /** What people wrote for a plot, by the paths in the folder: the files that its list names. */
    static SortedMap<String, String> files(Plot plot) {
        var files = new TreeMap<String, String>();
        text(of(plot, "files.txt"))
                .lines()
                .filter(path -> !path.isBlank())
                .forEach(path -> files.put(path, text(of(plot, path))));
        return files;
    }

    /** What else its {@code inspection.yaml} says. */
    static String visitMore(Plot plot) {
        return text(of(plot, "more.yaml"));
    }

    private static String of(Plot plot, String path) {
        return "demo/%s/%s".formatted(plot.name(), path);
    }

    private static String text(String name) {
        try (var file = Plots.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " belongs to this program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + name, failed);
        }
    }

    private static Plot plot(Keys keys) {
        return new Plot(
                keys.text("name"),
                keys.id("framework"),
                keys.text("edition"),
                keys.text("service"),
                keys.text("nation"),
                keys.text("about"),
                keys.texts("areas"),
                keys.number("caseload"),
                keys.number("starts"),
                keys.number("ends"),
                keys.text("seed"),
                keys.number("second"),
                keys.yes("settled", false),
                texts(keys.keys("team")),
                keys.list("kinds", Plots::kind),
                numbers(keys.keys("met")),
                keys.texts("notes"),
                stand(keys.keys("stand")));
    }

    private static Plot.Kind kind(Keys keys) {
        var attributes = new LinkedHashMap<Id, Node>();
        keys.entries().stream()
                .filter(entry -> !OF_THE_KIND.contains(entry.key()))
                .forEach(entry -> attributes.put(Id.of(entry.key()), entry.value()));
        return new Plot.Kind(keys.number("weight"), keys.text("unit", ""), attributes);
    }

    private static Map<Plot.Stand, Integer> stand(Keys keys) {
        var stand = new EnumMap<Plot.Stand, Integer>(Plot.Stand.class);
        for (var each : Plot.Stand.values()) {
            stand.put(each, keys.number(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), 0));
        }
        return stand;
    }

    private static Map<String, String> texts(Keys keys) {
        var texts = new LinkedHashMap<String, String>();
        keys.entries().forEach(entry -> texts.put(entry.key(), keys.text(entry.key())));
        return texts;
    }

    private static Map<String, Integer> numbers(Keys keys) {
        var numbers = new LinkedHashMap<String, Integer>();
        keys.entries().forEach(entry -> numbers.put(entry.key(), keys.number(entry.key())));
        return numbers;
    }
}
