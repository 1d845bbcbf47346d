package org.plumbline.server.inspections.interviews;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.table.CsvText;
import org.plumbline.framework.problem.Loaded;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.inspections.Named;
import org.plumbline.server.pages.Again;
import org.plumbline.server.pages.Changed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The timetable of interviews, day by day; adding, changing, taking in and out. */
@Controller
public class InterviewPages {
    private static final String FORM = "inspections/interviews/form";
    private static final String IMPORT = "inspections/interviews/import";

    private final Inspections inspections;
    private final Interviews interviews;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    InterviewPages(
            Inspections inspections,
            Interviews interviews,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts) {
        this.inspections = inspections;
        this.interviews = interviews;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /** The timetable. */
    public record Shown(Head head, List<Day> days, boolean mayKeep) {}

    /** One day of it; null while nobody has said when. */
    public record Day(@Nullable LocalDate day, List<Slot> slots) {}

    /** One interview, and those it clashes with. */
    public record Slot(Interviews.Listed interview, List<Interviews.Listed> clashes) {}

    /** One to add or change; {@code id} is null for a new one. */
    public record Form(
            Head head, @Nullable Long id, int version, Entered entered, Changed changed, List<Named> interviewers)
            implements Again {
        public String href() {
            return head.href() + "/interviews/" + (id == null ? "new" : id);
        }

        public List<String> states() {
            return Interviews.STATES;
        }
    }

    /** Taking in a file, and everything wrong with it. */
    public record Asked(Head head, Entered entered, List<String> columns, List<Problem> problems) {}

    @GetMapping("/inspections/{inspection}/interviews")
    @Needs(Right.SEE_INSPECTION)
    @Transactional(readOnly = true)
    public Screen list(@PathVariable long inspection) {
        var all = interviews.of(inspection);
        var days = new LinkedHashMap<Optional<LocalDate>, List<Slot>>();
        for (var each : all) {
            var at = each.startsAt();
            days.computeIfAbsent(Optional.ofNullable(at == null ? null : at.toLocalDate()), _ -> new ArrayList<>())
                    .add(new Slot(each, all.stream().filter(each::clashes).toList()));
        }
        var shown = days.entrySet().stream()
                .map(it -> new Day(it.getKey().orElse(null), it.getValue()))
                .toList();
        return Screen.of(
                "inspections/interviews/list",
                new Shown(inspections.head(inspection), shown, standing.has(Right.KEEP_TIMETABLE, inspection)));
    }

    @GetMapping("/inspections/{inspection}/interviews.csv")
    @Needs(Right.SEE_INSPECTION)
    @Transactional(readOnly = true)
    public ResponseEntity<String> file(@PathVariable long inspection) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"timetable-%d.csv\"".formatted(inspection))
                .body(CsvText.of(Interviews.rows(interviews.of(inspection))));
    }

    @GetMapping("/inspections/{inspection}/interviews/new")
    @Needs(Right.KEEP_TIMETABLE)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection) {
        var start = Entered.with(Map.of("minutes", "60", "state", "planned"));
        return Screen.of(FORM, form(inspections.head(inspection), Optional.empty(), start, Changed.NOTHING));
    }

    @GetMapping("/inspections/{inspection}/interviews/{interview}")
    @Needs(Right.KEEP_TIMETABLE)
    @Transactional(readOnly = true)
    public Screen ask(@PathVariable long inspection, @PathVariable long interview) {
        var head = inspections.head(inspection);
        var there = interviews.find(inspection, interview);
        return there.isEmpty()
                ? Screen.goTo(head.href() + "/interviews")
                : Screen.of(FORM, form(head, there, Entered.with(InterviewForm.fields(there.get())), Changed.NOTHING));
    }

    @PostMapping("/inspections/{inspection}/interviews/new")
    @Needs(Right.KEEP_TIMETABLE)
    @Transactional
    public Screen add(@PathVariable long inspection, Entered entered, HttpServletRequest request) {
        return onceOnly.answer(
                entered, () -> saved(inspections.head(inspection), Optional.empty(), entered, Language.of(request)));
    }

    @PostMapping("/inspections/{inspection}/interviews/{interview}")
    @Needs(Right.KEEP_TIMETABLE)
    @Transactional
    public Screen change(
            @PathVariable long inspection, @PathVariable long interview, Entered entered, HttpServletRequest request) {
        return onceOnly.answer(entered, () -> {
            var head = inspections.head(inspection);
            var there = interviews.find(inspection, interview);
            return there.isEmpty()
                    ? Screen.goTo(head.href() + "/interviews")
                    : saved(head, there, entered, Language.of(request));
        });
    }

    private Screen saved(Head head, Optional<Interviews.Listed> there, Entered entered, String language) {
        var said = InterviewForm.read(entered, interviews.interviewers(head.id()));
        if (!entered.isRight()) {
            return Screen.notRight(FORM, form(head, there, entered, Changed.NOTHING));
        }
        var before = there.map(InterviewForm::fields).orElse(Map.of());
        if (there.isPresent()
                && !entered.text("version").equals(Integer.toString(there.get().version()))) {
            var compared = TimetableFile.COLUMNS.stream()
                    .filter(field -> !field.equals("day") && !field.equals("interviewer"))
                    .map(field -> new Changed.Difference(
                            texts.in(language, "interviews.fields." + field),
                            before.getOrDefault(field, ""),
                            entered.text(field)))
                    .toList();
            return Screen.changedMeanwhile(
                    FORM, form(head, there, entered, Changed.by(there.get().changedBy(), compared)));
        }
        interviews.save(head.id(), there.map(Interviews.Listed::id).orElse(null), said);
        var deed = Deed.of(there.isPresent() ? "interview-changed" : "interview-added")
                .on(head.id())
                .to(said.subject());
        for (var field : List.of("day-day", "day-month", "time", "place", "subject", "attended", "state")) {
            var was = before.getOrDefault(field, "");
            if (!was.equals(entered.text(field))) {
                deed = deed.with(field, was + " → " + entered.text(field));
            }
        }
        audit.note(deed);
        Notice.say(texts, "interviews.saved");
        return Screen.goTo(head.href() + "/interviews");
    }

    @GetMapping("/inspections/{inspection}/interviews/import")
    @Needs(Right.KEEP_TIMETABLE)
    @Transactional(readOnly = true)
    public Screen askFile(@PathVariable long inspection) {
        return Screen.of(
                IMPORT, new Asked(inspections.head(inspection), Entered.nothing(), TimetableFile.COLUMNS, List.of()));
    }

    @PostMapping("/inspections/{inspection}/interviews/import")
    @Needs(Right.KEEP_TIMETABLE)
    @Transactional
    public Screen take(
            @PathVariable long inspection,
            Entered entered,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        return onceOnly.answer(entered, () -> {
            var head = inspections.head(inspection);
            if (file == null || file.isEmpty()) {
                entered.wrong("file", "indicators.problems.no-file");
                return Screen.notRight(IMPORT, new Asked(head, entered, TimetableFile.COLUMNS, List.of()));
            }
            var interviewers = interviews.interviewers(inspection);
            return switch (TimetableFile.read(file, interviewers, texts, Language.of(request))) {
                case Loaded.Good<List<Interviews.Said>>(var read, var _) -> {
                    read.forEach(each -> interviews.save(inspection, null, each));
                    audit.note(Deed.of("interviews-imported").on(inspection).with("added", read.size()));
                    Notice.say(texts, "interviews.imported", read.size());
                    yield Screen.goTo(head.href() + "/interviews");
                }
                case Loaded.Bad<List<Interviews.Said>>(var problems) -> {
                    entered.wrong("file", "indicators.problems.faulty", problems.size());
                    yield Screen.notRight(IMPORT, new Asked(head, entered, TimetableFile.COLUMNS, problems));
                }
            };
        });
    }

    private Form form(Head head, Optional<Interviews.Listed> there, Entered entered, Changed changed) {
        return new Form(
                head,
                there.map(Interviews.Listed::id).orElse(null),
                there.map(Interviews.Listed::version).orElse(0),
                entered,
                changed,
                interviews.interviewers(head.id()));
    }
}
