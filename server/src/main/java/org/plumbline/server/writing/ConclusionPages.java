package org.plumbline.server.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.writing.kept.Conclusion;
import org.plumbline.server.writing.kept.Conclusions;
import org.plumbline.server.writing.kept.TextKind;
import org.plumbline.server.writing.kept.Versions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Moving findings, examples and recommendations among their like, and taking them out of the report and in again. */
@Controller
public class ConclusionPages {
    private static final String ONE =
            "/inspections/{inspection}/writing/{kind:findings|practice-examples|recommendations}/{id}";

    private final Desks desks;
    private final Conclusions conclusions;
    private final Versions versions;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    ConclusionPages(
            Desks desks, Conclusions conclusions, Versions versions, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.desks = desks;
        this.conclusions = conclusions;
        this.versions = versions;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** One step up or down among those it stands with. */
    @PostMapping(ONE + "/move")
    @Needs(Right.ARRANGE_FINDINGS)
    @Transactional
    public Screen move(
            @PathVariable long inspection, @PathVariable String kind, @PathVariable String id, Entered entered) {
        return onceOnly.take(entered, () -> {
            var moved = held(inspection, kind, id);
            boolean up = entered.text("to").equals("up");
            var all = conclusions.all(inspection).stream()
                    .filter(each -> each.kind() == moved.kind())
                    .toList();
            var beside = Stream.concat(
                            Stream.of(moved),
                            all.stream().filter(each -> !each.id().equals(moved.id())))
                    .filter(each -> each.standsWith(moved) && !each.id().equals(moved.id()))
                    .filter(each -> isBefore(all, each, moved) == up)
                    .toList();
            if (!beside.isEmpty()) {
                swap(inspection, all, moved, up ? beside.getLast() : beside.getFirst());
                audit.note(Deed.of("conclusion-moved")
                        .on(inspection)
                        .to(moved.text())
                        .with("to", up ? "up" : "down"));
            }
            return "/inspections/%d/writing#%s-%s"
                    .formatted(inspection, moved.kind().word(), moved.id());
        });
    }

    private static boolean isBefore(List<Conclusion> all, Conclusion one, Conclusion other) {
        return all.indexOf(one) < all.indexOf(other);
    }

    /** The two change places; positions that came out of step are put in step. */
    private void swap(long inspection, List<Conclusion> all, Conclusion one, Conclusion other) {
        var order = new ArrayList<>(all);
        int first = all.indexOf(one);
        int second = all.indexOf(other);
        order.set(first, other);
        order.set(second, one);
        for (int at = 0; at < order.size(); at++) {
            if (order.get(at).position() != at + 1) {
                conclusions.place(
                        inspection, order.get(at), at + 1, order.get(at).withdrawn());
            }
        }
    }

    /** Takes it out of the report, or in again. */
    @PostMapping(ONE + "/withdraw")
    @Needs(Right.ARRANGE_FINDINGS)
    @Transactional
    public Screen withdraw(
            @PathVariable long inspection, @PathVariable String kind, @PathVariable String id, Entered entered) {
        return onceOnly.take(entered, () -> {
            var it = held(inspection, kind, id);
            boolean out = !entered.text("to").equals("in");
            if (it.withdrawn() != out) {
                conclusions.place(inspection, it, it.position(), out);
                audit.note(Deed.of(out ? "conclusion-withdrawn" : "conclusion-restored")
                        .on(inspection)
                        .to(it.text()));
                Notice.say(texts, out ? "writing.withdrawn-now" : "writing.restored-now");
            }
            return "/inspections/%d/writing".formatted(inspection);
        });
    }

    private Conclusion held(long inspection, String kind, String id) {
        versions.hold(inspection);
        var desk = desks.within(inspection);
        if (!desk.may().original()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return desk.conclusion(TextKind.called(kind).orElseThrow(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
