package org.plumbline.server.inspections.tasks;

import java.util.List;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts an inspection, finishes it, stops it, or takes it up again. */
@Controller
public class TurnPage {
    /** What may follow what. */
    private static final Map<String, List<String>> NEXT = Map.of(
            "planned", List.of("under-way", "stopped"),
            "under-way", List.of("finished", "stopped"),
            "finished", List.of("under-way"),
            "stopped", List.of("planned", "under-way"));

    private final Inspections inspections;
    private final JdbcClient database;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    TurnPage(Inspections inspections, JdbcClient database, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.inspections = inspections;
        this.database = database;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page shows. */
    public record Asked(Head head, List<String> next, Entered entered, Changed changed) implements Again {}

    @GetMapping("/inspections/{inspection}/state")
    @Needs(Right.SET_UP)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection) {
        return Screen.of(
                "inspections/tasks/turn", asked(inspections.head(inspection), Entered.nothing(), Changed.NOTHING));
    }

    @PostMapping("/inspections/{inspection}/state")
    @Needs(Right.SET_UP)
    @Transactional
    public Screen turn(@PathVariable long inspection, Entered entered) {
        return onceOnly.answer(entered, () -> turned(inspection, entered));
    }

    private Screen turned(long inspection, Entered entered) {
        var head = inspections.head(inspection);
        if (!entered.text("state").equals(head.state())) {
            return Screen.changedMeanwhile(
                    "inspections/tasks/turn", asked(head, entered, Changed.by(head.changedBy(), List.of())));
        }
        var to = entered.text("to");
        if (!NEXT.getOrDefault(head.state(), List.of()).contains(to)) {
            entered.wrong("to", "inspection.problems.no-turn");
        }
        var reason = entered.limited("reason", 2000);
        boolean goesOn = (head.state().equals("planned") && to.equals("under-way")) || to.equals("finished");
        if (reason.isEmpty() && !goesOn) {
            entered.wrong("reason", "inspection.problems.no-reason");
        }
        if (!entered.isRight()) {
            return Screen.notRight("inspections/tasks/turn", asked(head, entered, Changed.NOTHING));
        }
        database.sql("update inspection set state = ?, changed_by = me(), version = version + 1 where id = ?")
                .param(to)
                .param(inspection)
                .update();
        database.sql("insert into inspection_turn (inspection, state, reason, turned_by) values (?, ?, ?, me())")
                .param(inspection)
                .param(to)
                .param(reason)
                .update();
        audit.note(Deed.of("inspection-turned")
                .on(inspection)
                .to(head.serviceName())
                .with("from", head.state())
                .with("to", to)
                .with("reason", reason));
        Notice.say(texts, "inspection.turned." + to);
        return Screen.goTo(head.href());
    }

    private static Asked asked(Head head, Entered entered, Changed changed) {
        return new Asked(head, NEXT.getOrDefault(head.state(), List.of()), entered, changed);
    }
}
