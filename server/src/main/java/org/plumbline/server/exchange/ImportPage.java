package org.plumbline.server.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.inspection.Inspection;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Taking in an inspection folder: it is sent, looked at with all its problems, shown, and taken in when told to. */
@Controller
public class ImportPage {
    private static final int MOST_SHOWN = 500;

    private final Exchange exchange;
    private final Uploads uploads;
    private final OnceOnly onceOnly;
    private final Texts texts;

    ImportPage(Exchange exchange, Uploads uploads, OnceOnly onceOnly, Texts texts) {
        this.exchange = exchange;
        this.uploads = uploads;
        this.onceOnly = onceOnly;
        this.texts = texts;
    }

    /** The page that asks for a folder, with what was wrong with the last. */
    public record Ask(Entered entered, Found found) {}

    /**
     * Problems and notes of a folder.
     *
     * @param shown the first of them
     * @param all how many there are
     */
    public record Found(List<Line> shown, int all, int errors) {
        static final Found NOTHING = new Found(List.of(), 0, 0);

        static Found of(List<Problem> problems) {
            var lines = problems.stream().limit(MOST_SHOWN).map(Line::of).toList();
            return new Found(lines, problems.size(), (int)
                    problems.stream().filter(Problem::isError).count());
        }
    }

    /** One problem. */
    public record Line(String code, String where, String what, String remedy, boolean isError) {
        static Line of(Problem problem) {
            var place = problem.place();
            return new Line(
                    problem.code().name(),
                    place == null ? problem.path() : place.toString(),
                    problem.what(),
                    problem.remedy(),
                    problem.isError());
        }
    }

    /** What a folder says, before it is taken in. */
    public record Preview(
            UUID upload,
            Entered entered,
            Found found,
            String service,
            boolean newService,
            String edition,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<String> areas,
            int cases,
            int answers,
            List<Member> team,
            List<Choice> leads) {}

    /** Somebody of the folder's team, and the field that asks who they are. */
    public record Member(String reference, String role, String field) {}

    @GetMapping("/inspections/import")
    @Needs(Right.TAKE_IN_FOLDER)
    public Screen ask() {
        return Screen.of("exchange/import", new Ask(Entered.nothing(), Found.NOTHING));
    }

    @PostMapping("/inspections/import")
    @Needs(Right.TAKE_IN_FOLDER)
    public Screen sent(@RequestParam(required = false) @Nullable MultipartFile file, Entered entered)
            throws IOException {
        uploads.clear();
        if (file == null || file.isEmpty()) {
            entered.wrong("file", "exchange.import.none");
            return Screen.notRight("exchange/import", new Ask(entered, Found.NOTHING));
        }
        var loaded = look(file.getBytes());
        if (loaded instanceof Loaded.Bad<Inspection>(var problems)) {
            entered.wrong("file", "exchange.import.faulty");
            return Screen.notRight("exchange/import", new Ask(entered, Found.of(problems)));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return Screen.goTo("/inspections/import/" + uploads.keep(name, file.getBytes()));
    }

    private Loaded<Inspection> look(byte[] zip) {
        return switch (FolderZip.read(zip)) {
            case Loaded.Bad<Folder>(var problems) -> new Loaded.Bad<>(problems);
            case Loaded.Good<Folder>(var folder, var _) -> exchange.look(folder);
        };
    }

    @GetMapping("/inspections/import/{upload}")
    @Needs(Right.TAKE_IN_FOLDER)
    public Screen look(@PathVariable UUID upload) {
        var sent = uploads.of(upload);
        if (sent.isEmpty()) {
            return Screen.goTo("/inspections/import");
        }
        var leads = uploads.leads();
        var me = Acting.now().map(Acting::person).map(String::valueOf).orElse("");
        var first = leads.stream().anyMatch(lead -> lead.value().equals(me))
                ? Entered.with(Map.of("lead", me))
                : Entered.nothing();
        return switch (look(sent.get())) {
            case Loaded.Bad<Inspection>(var problems) ->
                Screen.notRight("exchange/import", new Ask(first, Found.of(problems)));
            case Loaded.Good<Inspection>(var read, var notes) ->
                Screen.of("exchange/preview", preview(upload, read, first, leads, notes));
        };
    }

    private Preview preview(UUID upload, Inspection read, Entered entered, List<Choice> leads, List<Problem> problems) {
        var visit = read.visit();
        var window = visit.fieldwork();
        var team = new ArrayList<Member>();
        visit.team().forEach(member -> team.add(new Member(member.id(), member.role(), "person-" + team.size())));
        return new Preview(
                upload,
                entered,
                Found.of(problems),
                visit.service(),
                !uploads.knowsService(visit.service()),
                "%s, %d".formatted(read.edition().name(), read.edition().name().revision()),
                window == null ? null : window.from(),
                window == null ? null : window.to(),
                visit.areas(),
                read.caseload().size(),
                read.events().size(),
                team,
                leads);
    }

    @PostMapping("/inspections/import/{upload}")
    @Needs(Right.TAKE_IN_FOLDER)
    public Screen take(@PathVariable UUID upload, Entered entered) {
        var sent = uploads.of(upload);
        if (sent.isEmpty()) {
            // taken in already, by the same form sent again, or let go
            return onceOnly.take(entered, () -> "/inspections/import");
        }
        if (!(FolderZip.read(sent.get()) instanceof Loaded.Good<Folder>(var folder, var _))
                || !(exchange.look(folder) instanceof Loaded.Good<Inspection>(var read, var notes))) {
            return Screen.goTo("/inspections/import/" + upload);
        }
        var who = newcomers(read, entered);
        if (!entered.isRight()) {
            return Screen.notRight("exchange/preview", preview(upload, read, entered, uploads.leads(), notes));
        }
        try {
            return onceOnly.take(entered, () -> {
                var inspection = taken(exchange.importFolder(folder, who));
                uploads.letGo(upload);
                Notice.say(texts, "exchange.import.done", read.visit().service());
                return "/inspections/" + inspection;
            });
        } catch (NotTaken refused) {
            return Screen.notRight(
                    "exchange/preview", preview(upload, read, entered, uploads.leads(), refused.problems()));
        }
    }

    private Newcomers newcomers(Inspection read, Entered entered) {
        Map<String, Long> people = new HashMap<>();
        var team = read.visit().team();
        for (int at = 0; at < team.size(); at++) {
            var field = "person-" + at;
            var email = entered.limited(field, 200);
            if (!email.isEmpty()) {
                var person = uploads.person(email);
                if (person.isEmpty()) {
                    entered.wrong(field, "exchange.import.nobody", email);
                } else {
                    people.put(team.get(at).id(), person.get());
                }
            }
        }
        var lead = entered.text("lead");
        if (!lead.isEmpty()
                && uploads.leads().stream().noneMatch(choice -> choice.value().equals(lead))) {
            entered.wrong("lead", "exchange.import.no-lead");
            return Newcomers.NONE;
        }
        return new Newcomers(lead.isEmpty() ? null : Long.valueOf(lead), people);
    }

    private static long taken(TakenIn result) {
        return switch (result) {
            case TakenIn.Taken(var inspection, var _) -> inspection;
            case TakenIn.Refused(var problems) -> throw new NotTaken(problems);
        };
    }

    /** Undoes whatever was begun. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<Problem> problems;

        NotTaken(List<Problem> problems) {
            super("a folder was refused");
            this.problems = List.copyOf(problems);
        }

        List<Problem> problems() {
            return problems;
        }
    }
}
