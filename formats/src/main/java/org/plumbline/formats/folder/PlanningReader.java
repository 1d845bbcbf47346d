package org.plumbline.formats.folder;

import static org.plumbline.formats.FileProblem.FI004;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.inspection.Planning;
import org.plumbline.inspection.timetable.Diary;
import org.plumbline.inspection.timetable.Nation;

/** Reads what {@code inspection.yaml} says of holidays, moved days and earlier inspections. */
final class PlanningReader {
    private final List<Diary.Move> moves = new ArrayList<>();
    private final List<Diary.Done> done = new ArrayList<>();

    private PlanningReader() {}

    static Planning read(Keys keys) {
        var reader = new PlanningReader();
        var nation = nation(keys);
        keys.list("milestones", reader::milestone);
        return new Planning(nation, new Diary(reader.moves, reader.done), keys.list("chain", PlanningReader::earlier));
    }

    private static Nation nation(Keys keys) {
        var word = keys.text("nation", Nation.ENGLAND.word());
        return Nation.of(word).orElseGet(() -> {
            var known = Stream.of(Nation.values()).map(Nation::word).toList();
            keys.problems()
                    .add(
                            FI004,
                            keys.node("nation").place(),
                            "'nation' cannot be '%s'".formatted(word),
                            "Use one of " + String.join(", ", known));
            return Nation.ENGLAND;
        });
    }

    /** A milestone has a day of its own, or was reached, or both. */
    private Keys milestone(Keys keys) {
        var id = keys.id("id");
        var reached = keys.has("done");
        if (keys.has("on") || !reached) {
            var to = Dates.read(keys, "on");
            var because = keys.text("because");
            var by = keys.text("by");
            var at = Dates.read(keys, "at").orElse(LocalDate.EPOCH);
            to.ifPresent(day -> moves.add(new Diary.Move(id, day, because, by, at)));
        }
        if (reached) {
            Dates.read(keys, "done").ifPresent(on -> done.add(new Diary.Done(id, on)));
        }
        keys.problems().standsToo(keys.path(), "milestones." + id);
        keys.nothingElse();
        return keys;
    }

    private static Planning.Earlier earlier(Keys keys) {
        var earlier = new Planning.Earlier(
                keys.text("inspection"), Dates.dayOrMonth(keys, "published"), keys.text("why", ""));
        keys.nothingElse();
        return earlier;
    }
}
