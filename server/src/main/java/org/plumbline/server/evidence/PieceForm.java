package org.plumbline.server.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.EvidenceKind;
import org.plumbline.evidence.Tie;
import org.plumbline.server.inspections.Dates;
import org.plumbline.server.pages.Entered;

/** What a form says of a piece of evidence. */
final class PieceForm {
    static final int LONGEST = 20_000;

    private PieceForm() {}

    /** Reads it, and says everything that is not right; what else it must have depends on whether a file is there. */
    static Pieces.Said read(Entered entered, Ground ground, List<Asked> requests, boolean hasFile) {
        var kind = entered.text("kind");
        if (EvidenceKind.called(kind).isEmpty()) {
            entered.wrong("kind", "evidence.problems.kind");
        }
        var says = entered.limited("says", LONGEST);
        if (says.isEmpty() && !hasFile) {
            entered.wrong("says", "evidence.problems.says");
        }
        return new Pieces.Said(
                kind,
                entered.required("title", 200),
                entered.day("day").orElse(null),
                entered.limited("present", 500),
                says,
                ties(entered, ground),
                request(entered, requests),
                "");
    }

    private static List<Tie> ties(Entered entered, Ground ground) {
        var ties = new ArrayList<Tie>();
        for (var id : ground.about().keySet()) {
            var said = entered.text("tie-" + id);
            if (!said.isEmpty()) {
                Tie.read(id + " " + said)
                        .ifPresentOrElse(ties::add, () -> entered.wrong("ties", "evidence.problems.tie"));
            }
        }
        if (ties.isEmpty()) {
            entered.wrong("ties", "evidence.problems.ties");
        }
        return ties;
    }

    private static @Nullable Integer request(Entered entered, List<Asked> requests) {
        var said = entered.text("request");
        var found = requests.stream()
                .filter(it -> Integer.toString(it.number()).equals(said))
                .findFirst();
        if (!said.isEmpty() && found.isEmpty()) {
            entered.wrong("request", "evidence.problems.request");
        }
        return found.map(Asked::number).orElse(null);
    }

    /** The fields of a form that starts with a piece. */
    static Map<String, String> fields(Optional<Piece> piece) {
        var fields = new LinkedHashMap<String, String>();
        piece.ifPresent(there -> {
            fields.put("kind", there.kind());
            fields.put("title", there.title());
            fields.putAll(Dates.fields("day", there.day()));
            fields.put("present", there.present());
            fields.put("says", there.says());
            fields.put("request", Objects.toString(there.request(), ""));
            there.tied()
                    .forEach(tie -> fields.put(
                            "tie-" + tie.about(),
                            "%s %s"
                                    .formatted(
                                            tie.direction().word(),
                                            tie.strength().word())));
        });
        return fields;
    }
}
