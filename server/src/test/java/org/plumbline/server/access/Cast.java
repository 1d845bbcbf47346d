package org.plumbline.server.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.TestServer;
import org.plumbline.server.trial.Office;
import org.plumbline.server.trial.Visitor;

/** One person for every role across the office, one for every role on an inspection, and those who have none. */
final class Cast {
    private final TestServer server;
    private final Office office;
    private final long service;
    private final long inspection;
    private final Map<String, Long> others = new ConcurrentHashMap<>();
    private final List<Actor> actors = new ArrayList<>();

    /**
     * Somebody who asks for pages.
     *
     * @param someone null for who is not signed in
     * @param there what they are on the inspection
     */
    record Actor(
            String name,
            Office.@Nullable Someone someone,
            Visitor visitor,
            List<String> csrf,
            Set<Role> office,
            Set<Role> there,
            boolean walled) {
        /** Whether they may know of the inspection: the rule of row level security, said once more. */
        boolean sees() {
            return !walled
                    && (!there.isEmpty() || office.contains(Role.ADMINISTRATOR) || office.contains(Role.SUPPORT_STAFF));
        }

        /** Whether the table of rights gives them this one. */
        boolean has(Right right) {
            return switch (right.rule()) {
                case Rule.Anyone() -> true;
                case Rule.SignedIn() -> someone != null;
                case Rule.Office(var roles) -> meet(office, roles);
                case Rule.OnInspection(var roles, var office) ->
                    sees() && (meet(there, roles) || meet(this.office, office));
            };
        }

        private static boolean meet(Set<Role> held, Set<Role> wanted) {
            return held.stream().anyMatch(wanted::contains);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    Cast(TestServer server) {
        this.server = server;
        this.office = server.office();
        this.service = office.service("Service of the cast");
        this.inspection = newInspection();
        for (var role : Role.values()) {
            actors.add(actor("office " + role.word(), EnumSet.of(role), Set.of(), false));
            actors.add(actor("team " + role.word(), Set.of(), EnumSet.of(role), false));
        }
        actors.add(actor("nobody in particular", Set.of(), Set.of(), false));
        actors.add(actor("walled off", EnumSet.allOf(Role.class), EnumSet.of(Role.LEAD_INSPECTOR), true));
        var signedOut = Visitor.to(server);
        actors.add(new Actor(
                "signed out",
                null,
                signedOut,
                Visitor.form(signedOut.open("/sign-in").text(), "/sign-in"),
                Set.of(),
                Set.of(),
                false));
    }

    private Actor actor(String name, Set<Role> inOffice, Set<Role> there, boolean walled) {
        var someone = office.person(name, inOffice.toArray(Role[]::new));
        there.forEach(role -> office.puts(someone, role, inspection));
        if (walled) {
            office.walls(someone, service);
        }
        var visitor = Visitor.as(server, someone);
        var csrf = Visitor.form(visitor.open("/account").text(), "/sign-out");
        return new Actor(name, someone, visitor, csrf, inOffice, there, walled);
    }

    List<Actor> actors() {
        return actors;
    }

    long service() {
        return service;
    }

    long inspection() {
        return inspection;
    }

    /** An inspection of its own for one request that may change it, with one actor on it. */
    long inspectionFor(Actor actor, String path) {
        if (!path.contains("{inspection}")) {
            return inspection;
        }
        var made = newInspection();
        var someone = actor.someone();
        if (someone != null) {
            actor.there().forEach(role -> office.puts(someone, role, made));
        }
        return made;
    }

    long edition() {
        return office.number("select min(id) from edition");
    }

    /** Somebody to whom an actor can do things. */
    long somebodyElse(Actor actor) {
        return others.computeIfAbsent(
                actor.name(), _ -> office.person("Somebody Else").id());
    }

    private long newInspection() {
        if (office.rows("select 1 from edition where state = 'published'").isEmpty()) {
            office.number("insert into edition (framework, edition, revision, hash, text_hash, content, state)"
                    + " values ('none', '1', 1, '', '', '{}', 'published') returning id");
        }
        return office.number(
                "insert into inspection (service, edition, title) select ?, min(id), 'Of the cast' from edition"
                        + " where state = 'published' returning id",
                service);
    }
}
