package org.plumbline.server.inspections.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.inspections.Named;
import org.plumbline.server.inspections.Numbers;
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

/** The team, and putting people on it. */
@Controller
public class TeamPages {
    private static final int MOST = 20;
    private static final String ADD = "inspections/team/add";

    private final Inspections inspections;
    private final Members members;
    private final Serving serving;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    TeamPages(
            Inspections inspections,
            Members members,
            Serving serving,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.inspections = inspections;
        this.members = members;
        this.serving = serving;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * The team.
     *
     * @param said by member, the keys of what stands against them or should be thought of
     */
    public record Shown(
            Head head,
            List<Members.Listed> team,
            List<Members.Listed> gone,
            Map<Long, List<String>> said,
            boolean mayArrange,
            boolean maySeeWho) {
        public List<String> saidOf(Members.Listed member) {
            return said.getOrDefault(member.id(), List.of());
        }
    }

    /**
     * Putting somebody on the team.
     *
     * @param against keys of every reason why the chosen one may not serve
     */
    public record Adding(
            Head head, Entered entered, String search, List<Named> people, boolean more, List<String> against) {
        /** The roles there are, by their words in addresses and texts. */
        public List<String> roles() {
            return Stream.of(Role.values()).map(Standing::code).toList();
        }
    }

    @GetMapping("/inspections/{inspection}/team")
    @Needs(Right.SEE_INSPECTION)
    @Transactional(readOnly = true)
    public Screen show(@PathVariable long inspection) {
        var head = inspections.head(inspection);
        var all = members.of(inspection);
        var team = all.stream().filter(it -> !it.gone()).toList();
        boolean mayArrange = standing.has(Right.SET_UP, inspection);
        return Screen.of(
                "inspections/team/list",
                new Shown(
                        head,
                        team,
                        all.stream().filter(Members.Listed::gone).toList(),
                        mayArrange ? said(head, team) : Map.of(),
                        mayArrange,
                        standing.has(Right.SEE_DEPLOYABILITY)));
    }

    @GetMapping("/inspections/{inspection}/team/add")
    @Needs(Right.SET_UP)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, Entered entered) {
        return Screen.of(ADD, adding(inspections.head(inspection), entered, List.of()));
    }

    @PostMapping("/inspections/{inspection}/team/add")
    @Needs(Right.SET_UP)
    @Transactional
    public Screen add(@PathVariable long inspection, Entered entered) {
        return onceOnly.answer(entered, () -> added(inspections.head(inspection), entered));
    }

    private Screen added(Head head, Entered entered) {
        var role = Role.called(entered.text("role"));
        if (role.isEmpty()) {
            entered.wrong("role", "team.problems.no-role");
        }
        var capacity = entered.number("capacity", 0, 1000).orElse(null);
        boolean guest = entered.text("person").equals("guest");
        var person =
                guest ? Optional.<Long>empty() : Numbers.in(entered, "person").filter(serving::isHere);
        if (!guest && person.isEmpty()) {
            entered.wrong("person", "team.problems.no-person");
        }
        var reference = guest ? guestReference(head, entered) : "";
        var against = new ArrayList<String>();
        if (role.isPresent() && person.isPresent()) {
            against.addAll(against(head, person.get(), role.get()));
            if (!against.isEmpty()) {
                entered.wrong("person", "team.problems.may-not");
            } else if (members.isThere(head.id(), person.get(), "", role.get())) {
                entered.wrong("person", "team.problems.already");
            }
        }
        if (!entered.isRight() || role.isEmpty()) {
            return Screen.notRight(ADD, adding(head, entered, against));
        }
        var named = person.map(it -> members.reference(head.id(), it)).orElse(reference);
        members.add(head.id(), person.orElse(null), named, role.get(), capacity);
        audit.note(Deed.of("team-added")
                .on(head.id())
                .to(named)
                .with("person", person.map(String::valueOf).orElse("guest"))
                .with("role", Standing.code(role.get()))
                .with("capacity", capacity));
        Notice.say(texts, "team.added", members.called(head.id(), named));
        return Screen.goTo(head.href() + "/team");
    }

    private String guestReference(Head head, Entered entered) {
        var reference = entered.required("reference", 40);
        if (!reference.isEmpty() && !reference.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,39}")) {
            entered.wrong("reference", "team.problems.reference-form");
        } else if (members.isTaken(head.id(), reference)) {
            entered.wrong("reference", "team.problems.reference-taken");
        }
        return reference;
    }

    private List<String> against(Head head, long person, Role role) {
        var said = serving.said(List.of(person), role, visit(head)).get(person);
        var against = new ArrayList<>(said == null ? List.<String>of() : said.against());
        if (members.isOnTheOtherSide(head.id(), person, role)) {
            against.add("team.against.other-side");
        }
        return against;
    }

    private Map<Long, List<String>> said(Head head, List<Members.Listed> team) {
        var all = new LinkedHashMap<Long, List<String>>();
        for (var role : Role.values()) {
            var those = team.stream()
                    .filter(it -> it.person() != null && it.role().equals(Standing.code(role)))
                    .toList();
            if (!those.isEmpty()) {
                var people = those.stream()
                        .map(it -> Objects.requireNonNull(it.person()))
                        .toList();
                var said = serving.said(people, role, visit(head));
                those.forEach(it -> {
                    var of = said.get(it.person());
                    if (of != null) {
                        all.put(
                                it.id(),
                                Stream.concat(of.against().stream(), of.warnings().stream())
                                        .toList());
                    }
                });
            }
        }
        return all;
    }

    private static Serving.Visit visit(Head head) {
        return new Serving.Visit(head.id(), head.service(), head.fieldworkFrom(), head.fieldworkUntil());
    }

    private Adding adding(Head head, Entered entered, List<String> against) {
        var search = entered.text("q");
        var found = new ArrayList<>(members.people(search, MOST + 1));
        boolean more = found.size() > MOST;
        if (more) {
            found.removeLast();
        }
        return new Adding(head, entered, search, found, more, against);
    }
}
