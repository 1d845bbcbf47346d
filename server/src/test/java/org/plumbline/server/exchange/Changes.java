package org.plumbline.server.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Things that people do to an inspection after its folder was taken in, drawn by a seed. */
final class Changes {
    private final Trips trips;
    private final long inspection;
    private final Random random;
    private final Map<String, UUID> agreed = new HashMap<>();

    Changes(Trips trips, long inspection, long seed) {
        this.trips = trips;
        this.inspection = inspection;
        random = new Random(seed);
    }

    /** One change of those that the folder can tell of. */
    void one() {
        switch (random.nextInt(9)) {
            case 0, 1 -> answer(reference(), "first", "");
            case 2 -> agree(reference());
            case 3 ->
                trips.change(
                        "insert into milestone_date (inspection, milestone, moved_to, reason)"
                                + " values (?, 'evidence-in-advance', date '2018-06-12' + ?, ?)",
                        inspection,
                        random.nextInt(20),
                        odd("Half-term"));
            case 4 ->
                trips.change(
                        "insert into milestone_done (inspection, milestone, done_on) values (?, 'evidence-in-advance', '2018-05-04')"
                                + " on conflict (inspection, milestone) do update set done_on = '2018-05-05'",
                        inspection);
            case 5 ->
                trips.change(
                        "insert into indicator (inspection, name, value, unit, comparator, position, rest)"
                                + " values (?, ?, ?, 'percent', '41.9', ?, '{\"better\": \"lower\"}')",
                        inspection,
                        odd("Reoffending"),
                        String.valueOf(random.nextInt(100)),
                        random.nextInt(5));
            case 6 ->
                trips.change(
                        "insert into team_member (inspection, reference, role, capacity) values (?, ?, 'practice-assessor', ?)",
                        inspection,
                        "N" + random.nextInt(1000),
                        random.nextInt(1, 9));
            case 7 -> trips.change("update inspection set about = ? where id = ?", odd("Made up"), inspection);
            default ->
                trips.change(
                        "update inspection set fieldwork_until = fieldwork_from + ? where id = ?",
                        random.nextInt(7, 20),
                        inspection);
        }
    }

    private String reference() {
        return "C" + random.nextInt(1, 3);
    }

    private void agree(String reference) {
        var before = agreed.get(reference);
        agreed.put(reference, answer(reference, "agreed", before == null ? "" : before.toString()));
    }

    private UUID answer(String reference, String marking, String replaces) {
        var event = new UUID(random.nextLong(), random.nextLong());
        trips.change(
                "insert into answer_event (event, inspection, reference, question, answer, note, assessor, marking, given_at,"
                        + " replaces) values (?, ?, ?, '2.1.1', ?, ?, 'A1', ?, '2018-06-12T09:30', ?::uuid[])",
                event,
                inspection,
                reference,
                random.nextBoolean() ? "met" : "not-applicable",
                odd("Seen"),
                marking,
                "{" + replaces + "}");
        return event;
    }

    /** Texts with whatever a file has to take care of. */
    private String odd(String text) {
        var odd = List.of("", ", again", " \"so\"", "\nand more", " – ŵyneb", " 'x' # y: z", " | both");
        return text + odd.get(random.nextInt(odd.size())) + " " + random.nextInt(100);
    }
}
