package org.plumbline.server.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.report.stage.Move;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.reports.Conditions.Looked;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One step of a report from stage to stage: what must be so, and the word of whoever takes it. */
@Controller
public class MovePage {
    private static final String PAGE = "reports/move";

    private final Stages stages;
    private final Conditions conditions;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    MovePage(Stages stages, Conditions conditions, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.stages = stages;
        this.conditions = conditions;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page shows. */
    public record Asked(Stands stands, Move move, Looked looked, Entered entered, Changed changed) implements Again {
        public String href() {
            return stands.head().href() + "/report/moves/" + move.to().word();
        }

        /** Whether the button stands there. */
        public boolean isOpen() {
            return stands.mayTake(move) && looked.areMet();
        }

        public boolean needsNote() {
            return Stands.needsNote(move);
        }

        /** Whose step it is, as the texts of roles name it. */
        public String by() {
            return org.plumbline.inspection.team.Role.called(move.by())
                    .map(role -> role.word().replace(' ', '-').toLowerCase(Locale.ROOT))
                    .orElse("");
        }
    }

    @GetMapping("/inspections/{inspection}/report/moves/{to}")
    @Needs(Right.MOVE_REPORT)
    public Screen ask(@PathVariable long inspection, @PathVariable String to) {
        var stands = stages.of(inspection);
        var move = move(stands, to);
        return Screen.of(
                PAGE, new Asked(stands, move, conditions.of(stands, move), Entered.nothing(), Changed.NOTHING));
    }

    @PostMapping("/inspections/{inspection}/report/moves/{to}")
    @Needs(Right.MOVE_REPORT)
    public Screen take(@PathVariable long inspection, @PathVariable String to, Entered entered) {
        if (onceOnly.wasTaken(entered)) {
            return onceOnly.take(entered, () -> "/inspections/%d/report".formatted(inspection));
        }
        var stands = stages.of(inspection);
        if (!entered.text("last").equals(Integer.toString(stands.last()))) {
            return meanwhile(stands, to, entered);
        }
        var move = move(stands, to);
        var looked = conditions.of(stands, move);
        var note = Stands.needsNote(move) ? entered.required("note", 2000) : entered.limited("note", 2000);
        if (!stands.mayTake(move)) {
            entered.wrong("step", "reports.problems.not-yours");
        } else if (!looked.areMet()) {
            entered.wrong("step", "reports.problems.not-so");
        }
        if (!entered.isRight()) {
            return Screen.notRight(PAGE, new Asked(stands, move, looked, entered, Changed.NOTHING));
        }
        return onceOnly.answer(entered, () -> {
            if (!stages.take(
                    inspection, stands.last(), move, note, looked.published().orElse(null))) {
                return meanwhile(stages.of(inspection), to, entered);
            }
            var deed = Deed.of("report-moved")
                    .on(inspection)
                    .changed("stage", move.from().word(), move.to().word());
            audit.note(note.isEmpty() ? deed : deed.with("note", note));
            Notice.say(texts, "reports.moved." + move.to().word());
            return Screen.goTo("/inspections/%d/report".formatted(inspection));
        });
    }

    /** Somebody else was first: where it stands now, and what was entered. */
    private static Screen meanwhile(Stands stands, String to, Entered entered) {
        var wanted = Stages.find(to).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var by = stands.steps().isEmpty() ? "" : stands.steps().getFirst().by();
        return Screen.changedMeanwhile(
                PAGE,
                new Asked(
                        stands,
                        new Move(stands.stage(), wanted, "", ""),
                        new Looked(List.of(), Optional.empty()),
                        entered,
                        Changed.by(by.isEmpty() ? "–" : by, List.of())));
    }

    private static Move move(Stands stands, String to) {
        return stands.moves().stream()
                .filter(it -> it.to().word().equals(to))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
