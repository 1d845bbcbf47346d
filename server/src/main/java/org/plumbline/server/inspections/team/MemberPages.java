package org.plumbline.server.inspections.team;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One person on the team: how many cases they can take, and taking them off. */
@Controller
public class MemberPages {
    private final Inspections inspections;
    private final Members members;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    MemberPages(Inspections inspections, Members members, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.inspections = inspections;
        this.members = members;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page shows. */
    public record Form(Head head, Members.Listed member, Entered entered, Changed changed) implements Again {
        public String href() {
            return head.href() + "/team/" + member.id();
        }
    }

    @GetMapping("/inspections/{inspection}/team/{member}")
    @Needs(Right.SET_UP)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, @PathVariable long member) {
        var head = inspections.head(inspection);
        return there(inspection, member)
                .map(it -> Screen.of(
                        "inspections/team/member",
                        new Form(
                                head,
                                it,
                                Entered.with(Map.of("capacity", Objects.toString(it.capacity(), ""))),
                                Changed.NOTHING)))
                .orElseGet(() -> Screen.goTo(head.href() + "/team"));
    }

    @PostMapping("/inspections/{inspection}/team/{member}")
    @Needs(Right.SET_UP)
    @Transactional
    public Screen change(@PathVariable long inspection, @PathVariable long member, Entered entered) {
        return onceOnly.answer(entered, () -> {
            var head = inspections.head(inspection);
            var there = there(inspection, member);
            if (there.isEmpty()) {
                return Screen.goTo(head.href() + "/team");
            }
            return changed(head, there.get(), entered);
        });
    }

    private Screen changed(Head head, Members.Listed member, Entered entered) {
        var capacity = entered.number("capacity", 0, 1000).orElse(null);
        boolean remove = entered.text("do").equals("remove");
        if (remove && members.isLastLead(head.id(), member)) {
            entered.wrong("capacity", "team.problems.last-lead");
        }
        if (!entered.isRight()) {
            return Screen.notRight("inspections/team/member", new Form(head, member, entered, Changed.NOTHING));
        }
        if (!entered.text("version").equals(Integer.toString(member.version()))) {
            var differs = new Changed.Difference(
                    member.called(), Objects.toString(member.capacity(), "–"), Objects.toString(capacity, "–"));
            return Screen.changedMeanwhile(
                    "inspections/team/member",
                    new Form(head, member, entered, Changed.by(member.called(), List.of(differs))));
        }
        var deed =
                Deed.of(remove ? "team-removed" : "team-changed").on(head.id()).to(member.reference());
        if (remove) {
            members.remove(member.id());
            audit.note(deed.with("role", member.role()).with("cases", member.cases()));
        } else {
            members.capacity(member.id(), capacity);
            audit.note(deed.with(
                    "capacity", Objects.toString(member.capacity(), "") + " → " + Objects.toString(capacity, "")));
        }
        Notice.say(texts, remove ? "team.removed" : "team.saved", member.called());
        return Screen.goTo(head.href() + "/team");
    }

    private Optional<Members.Listed> there(long inspection, long member) {
        return members.find(inspection, member).filter(it -> !it.gone());
    }
}
