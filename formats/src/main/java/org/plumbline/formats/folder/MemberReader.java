package org.plumbline.formats.folder;

import static org.plumbline.formats.FileProblem.FI003;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.plumbline.assessment.allocation.Assessor;
import org.plumbline.assessment.allocation.Assessor.Wall;
import org.plumbline.formats.yaml.Keys;
import org.plumbline.inspection.team.Interest;
import org.plumbline.inspection.team.Member;
import org.plumbline.inspection.team.Person;
import org.plumbline.inspection.team.Training;

/** Reads one member of the team in {@code inspection.yaml}. */
final class MemberReader {
    private MemberReader() {}

    static Member read(Keys keys) {
        var id = keys.text("id");
        var role = keys.text("role");
        var person = new Person(
                id,
                keys.text("service", ""),
                keys.list("interests", MemberReader::interest),
                keys.list("training", MemberReader::training));
        var member = new Member(role, person, assessor(id, keys));
        keys.problems().standsToo(keys.path(), "team." + id);
        keys.nothingElse();
        return member;
    }

    private static Assessor assessor(String id, Keys keys) {
        var most = keys.has("most") ? number(keys, "most", 0) : Assessor.NO_LIMIT;
        var share = number(keys, "share", 1);
        var away = keys.text("away", "");
        return new Assessor(
                id,
                keys.has("share") || most == Assessor.NO_LIMIT ? share : Math.max(1, most),
                most,
                new HashSet<>(keys.texts("areas")),
                new HashSet<>(keys.ids("units")),
                keys.list("walls", MemberReader::wall),
                away.isBlank() ? List.of() : List.of(away));
    }

    /** A whole number that is not too small; the least when it is. */
    private static int number(Keys keys, String key, int least) {
        int number = keys.number(key, least);
        if (number < least) {
            keys.problems()
                    .add(
                            FI003,
                            keys.node(key).place(),
                            "'%s' cannot be %d".formatted(key, number),
                            "Write %d or more".formatted(least));
        }
        return Math.max(least, number);
    }

    private static Wall wall(Keys keys) {
        boolean aCase = keys.has("case");
        var wall = new Wall(
                aCase ? Wall.Kind.CASE : Wall.Kind.AREA, keys.text(aCase ? "case" : "area"), keys.text("because"));
        keys.nothingElse();
        return wall;
    }

    private static Interest interest(Keys keys) {
        var interest = new Interest(
                keys.text("service"),
                keys.oneOf("kind", Interest.Kind.class, Interest.Kind.OTHER),
                Dates.ifThere(keys, "from"),
                Dates.ifThere(keys, "until"));
        keys.nothingElse();
        return interest;
    }

    private static Training training(Keys keys) {
        var training = new Training(
                keys.text("course"),
                Dates.read(keys, "passed").orElse(LocalDate.EPOCH),
                Dates.ifThere(keys, "valid-until"));
        keys.nothingElse();
        return training;
    }
}
