package org.plumbline.assessment.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.framework.words.Id;

/** Made cases and assessors. */
final class MadeTeams {
    private static final List<String> AREAS = List.of("North", "South");
    private static final List<String> UNITS = List.of("lamp", "buoy");

    private MadeTeams() {}

    static Work work(int number) {
        return new Work("c%02d".formatted(number), Id.of("lamp"), null, "lamp", 1);
    }

    static List<Work> works(int count) {
        return IntStream.range(0, count).mapToObj(MadeTeams::work).toList();
    }

    static List<Assessor> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> Assessor.of("A" + at))
                .toList();
    }

    /** Cases of two areas and two units, a few of them heavier. */
    static List<Work> mixed(Random random, int count, int heaviest) {
        var works = new ArrayList<Work>();
        for (int at = 0; at < count; at++) {
            var area = AREAS.get(random.nextInt(2));
            var unit = UNITS.get(random.nextInt(2));
            works.add(new Work(
                    "c%02d".formatted(at), Id.of(unit), area, unit + " " + area, 1 + random.nextInt(heaviest)));
        }
        return works;
    }

    /** People with walls, limits and parts that they cover. */
    static List<Assessor> walled(Random random, int count, List<Work> works) {
        var people = new ArrayList<Assessor>();
        for (int at = 1; at <= count; at++) {
            var one = new Assessor(
                    "A" + at,
                    1 + random.nextInt(3),
                    random.nextInt(3) == 0 ? random.nextInt(4) : Assessor.NO_LIMIT,
                    random.nextInt(4) == 0 ? Set.of(AREAS.get(random.nextInt(2))) : Set.of(),
                    random.nextInt(4) == 0 ? Set.of(Id.of(UNITS.get(random.nextInt(2)))) : Set.of(),
                    List.of(),
                    random.nextInt(8) == 0 ? List.of("in training") : List.of());
            if (random.nextInt(4) == 0) {
                one = one.behind(Assessor.Wall.Kind.AREA, AREAS.get(random.nextInt(2)), "worked there");
            }
            for (var work : works) {
                if (random.nextInt(5) == 0) {
                    one = one.behind(Assessor.Wall.Kind.CASE, work.reference(), "knows them");
                }
            }
            people.add(one);
        }
        return people;
    }

    /** What was given out, as the starting point of the next time. */
    static List<Given> given(Allocation allocation) {
        return allocation.allotments().stream()
                .map(each -> new Given(each.reference(), each.assessor(), false))
                .toList();
    }
}
