package org.plumbline.formats;

import static org.plumbline.formats.FileProblem.FI007;
import static org.plumbline.formats.FileProblem.FI009;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.table.Table;
import org.plumbline.formats.yaml.TextFile;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Place;
import org.plumbline.framework.problem.Problem;
import org.plumbline.framework.problem.ProblemCode;

/** Collects the problems of what is being read, and knows which path stands where in the files. */
public final class Problems {
    private static final Pattern CELL = Pattern.compile("([a-z]+)\\[(\\d+)](?:\\.(.+))?");

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /** Remembers where something stands. */
    public void stands(String path, Place place) {
        places.put(path, place);
    }

    /** Remembers that paths such as {@code name[3].column} are cells of a table. */
    public void stands(String name, Table table) {
        tables.put(name, table);
        places.put(name, table.place());
    }

    /** Remembers that another path, and every path below it, stands where the first one does. */
    public void standsToo(String path, String other) {
        var copies = new HashMap<String, Place>();
        places.forEach((known, place) -> {
            if (known.equals(path) || known.startsWith(path + ".")) {
                copies.put(other + known.substring(path.length()), place);
            }
        });
        places.putAll(copies);
    }

    public void add(ProblemCode code, Place place, String what, String remedy) {
        addOnce(Problem.error(code, "", what, remedy).at(place));
    }

    /** Adds problems that name paths, each at the place of the nearest path that is known. */
    public void addAll(List<Problem> found) {
        found.forEach(problem -> addOnce(problem.place() != null ? problem : problem.at(place(problem.path()))));
    }

    /** Something written once and read for several ids is wrong once. */
    private void addOnce(Problem problem) {
        if (told.add(problem.toString())) {
            problems.add(problem);
        }
    }

    /** Forgets what was found at these places: it follows from something that is told already. */
    public void forget(Set<Place> places, Set<? extends ProblemCode> codes) {
        problems.removeIf(problem ->
                problem.place() != null && places.contains(problem.place()) && codes.contains(problem.code()));
    }

    /** The text of a file; null and a problem when it is none. */
    public @Nullable String text(TextFile file) {
        return switch (file) {
            case TextFile.Text(var text) -> text;
            case TextFile.NotUtf8(var place) -> {
                add(FI009, place, "this is not UTF-8", "Save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8')");
                yield null;
            }
            case TextFile.TooLarge(var place, var bytes) -> {
                add(
                        FI007,
                        place,
                        "the file has %d bytes".formatted(bytes),
                        "Keep it under %d".formatted(TextFile.MOST_BYTES));
                yield null;
            }
        };
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    public int count() {
        return problems.size();
    }

    public List<Problem> all() {
        return List.copyOf(problems);
    }

    /** Good with this value when nothing is an error, else bad. */
    public <T> Loaded<T> loaded(T value) {
        return hasErrors() ? new Loaded.Bad<>(problems) : new Loaded.Good<>(value, problems);
    }

    private Place place(String path) {
        var cell = CELL.matcher(path);
        if (cell.matches() && tables.containsKey(cell.group(1))) {
            return tables.get(cell.group(1)).place(Integer.parseInt(cell.group(2)), cell.group(3));
        }
        var known = path;
        while (!places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return places.getOrDefault(known, new Place("", 0, 0));
    }
}
