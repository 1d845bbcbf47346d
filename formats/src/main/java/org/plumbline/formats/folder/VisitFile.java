package org.plumbline.formats.folder;

import static org.plumbline.formats.FileProblem.FI003;
import static org.plumbline.formats.FileProblem.FI018;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Window;
import org.plumbline.formats.Problems;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.formats.yaml.Node;
import org.plumbline.framework.problem.Place;
import org.plumbline.inspection.Visit;
import org.plumbline.inspection.team.Member;

/**
 * {@code inspection.yaml}: what it says of the inspection, and which edition it is pinned to.
 *
 * @param pin the edition it was made under
 */
record VisitFile(Visit visit, Pin pin) {
    /**
     * The edition an inspection is pinned to.
     *
     * @param revision 0 when not said
     * @param hash empty when not said
     */
    record Pin(String framework, String edition, int revision, String hash, Place place) {
        @Override
        public String toString() {
            return framework + "/" + edition;
        }
    }

    static VisitFile read(Node tree, Problems problems) {
        var keys = Keys.of(tree, "inspection", problems);
        if (keys.has("folder") && !keys.text("folder").equals("1")) {
            problems.add(
                    FI018,
                    keys.node("folder").place(),
                    "this folder is of form %s".formatted(keys.node("folder").form()),
                    "Use 'folder: 1'");
        }
        keys.node("folder");
        var visit = new Visit(
                keys.text("service"),
                areas(keys),
                keys.has("fieldwork") ? window(keys.keys("fieldwork")) : null,
                Dates.dayOrMonth(keys, "published"),
                keys.list("team", MemberReader::read),
                keys.text("random-seed", ""),
                keys.text("about", ""),
                PlanningReader.read(keys));
        if (visit.service().isBlank() && keys.has("service")) {
            problems.add(
                    FI003, keys.node("service").place(), "the service has no name", "Write the inspected body's name");
        }
        var ids = visit.team().stream().map(Member::id).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            problems.add(
                    FI003, keys.node("team").place(), "somebody stands twice in the team", "Give each person one line");
        }
        var pin = pin(keys.keys("framework"));
        List.of("officials", "altered-names", "names", "isbn").forEach(keys::has);
        keys.nothingElse();
        return new VisitFile(visit, pin);
    }

    private static List<String> areas(Keys keys) {
        var areas = keys.texts("areas");
        if (new HashSet<>(areas).size() < areas.size()) {
            keys.problems().add(FI003, keys.node("areas").place(), "an area stands twice", "Name each area once");
        }
        return areas;
    }

    private static Pin pin(Keys keys) {
        if (keys.has("id") && keys.node("id") instanceof Node.Scalar(var id, var place) && id.isBlank()) {
            keys.problems().add(FI003, place, "'id' names no framework", "Write the framework's id");
        }
        var pin = new Pin(
                keys.text("id"), keys.text("edition"), keys.number("revision", 0), keys.text("hash", ""), keys.place());
        keys.nothingElse();
        return pin;
    }

    private static @Nullable Window window(Keys keys) {
        var from = Dates.read(keys, "from");
        var to = Dates.read(keys, "to");
        keys.nothingElse();
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        if (to.get().isBefore(from.get())) {
            keys.problems()
                    .add(
                            FI003,
                            keys.place(),
                            "the fieldwork ends %s, before it starts %s".formatted(to.get(), from.get()),
                            "Put the earlier day first");
            return null;
        }
        return new Window(from.get(), to.get());
    }
}
