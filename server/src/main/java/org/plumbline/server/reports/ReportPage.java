package org.plumbline.server.reports;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.publishing.Format;
import org.plumbline.report.stage.Move;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The report of an inspection: where it stands, a draft to be made, the files of the last one, and what was made before. */
@Controller
public class ReportPage {
    private static final String PAGE = "reports/report";
    private static final int SHOWN = 10;

    private final Stages stages;
    private final Runs runs;
    private final RunFiles files;
    private final Presently presently;
    private final Standing standing;
    private final OnceOnly onceOnly;
    private final Audit audit;

    ReportPage(
            Stages stages,
            Runs runs,
            RunFiles files,
            Presently presently,
            Standing standing,
            OnceOnly onceOnly,
            Audit audit) {
        this.stages = stages;
        this.runs = runs;
        this.files = files;
        this.presently = presently;
        this.standing = standing;
        this.onceOnly = onceOnly;
        this.audit = audit;
    }

    /**
     * What the page shows.
     *
     * @param open the one that is waited for or made; null for none
     * @param last the newest that ended, if it came to nothing; null for none
     * @param made the newest whose files are kept; null for none
     * @param since what is another since that one was made
     * @param inTheWay of a final report, how many of each kind
     * @param history a page of all, the newest first
     */
    public record Shown(
            Stands stands,
            @Nullable Run open,
            @Nullable Run last,
            @Nullable Run made,
            List<Sheet> sheets,
            MadeOf.Changed since,
            boolean otherRules,
            Map<String, Long> inTheWay,
            List<String> languages,
            List<Run> history,
            Paging paging,
            boolean mayMake,
            Entered entered) {
        public String href() {
            return stands.head().href() + "/report";
        }

        /** The steps that whoever looks may take. */
        public List<Move> mine() {
            return stands.moves().stream().filter(stands::mayTake).toList();
        }

        /** The languages to choose from. */
        public List<Choice> languageChoices(Shell shell) {
            return languages.stream()
                    .map(it -> new Choice(it, Sheet.language(shell, it)))
                    .toList();
        }

        /** The forms to choose from. */
        public List<Choice> formatChoices(Shell shell) {
            return Stream.of(Format.values())
                    .map(it -> new Choice(it.word(), shell.say("reports.forms." + it.word())))
                    .toList();
        }

        public boolean isClear() {
            return inTheWay.isEmpty();
        }
    }

    @GetMapping("/inspections/{inspection}/report")
    @Needs(Right.SEE_REPORT)
    public Screen show(@PathVariable long inspection, Entered asked) {
        return Screen.of(PAGE, shown(inspection, Paging.asked(asked.text("page")), null));
    }

    @PostMapping("/inspections/{inspection}/report")
    @Needs(Right.MAKE_REPORT)
    public Screen make(@PathVariable long inspection, Entered entered) {
        var known = languages(inspection);
        var languages =
                known.stream().filter(it -> entered.has("languages", it)).toList();
        var formats = EnumSet.noneOf(Format.class);
        Stream.of(Format.values())
                .filter(it -> entered.has("formats", it.word()))
                .forEach(formats::add);
        if (languages.isEmpty()) {
            entered.wrong("languages", "reports.problems.no-language");
        }
        if (formats.isEmpty()) {
            entered.wrong("formats", "reports.problems.no-form");
        }
        if (stages.of(inspection).isErased()) {
            entered.wrong("languages", "reports.problems.erased");
        }
        if (!entered.isRight()) {
            return Screen.notRight(PAGE, shown(inspection, 1, entered));
        }
        return onceOnly.take(entered, () -> {
            var run = runs.ask(inspection, null, languages, formats);
            run.ifPresent(number -> audit.note(Deed.of("report-asked")
                    .on(inspection)
                    .with("report", number)
                    .with("languages", String.join(", ", languages))
                    .with("forms", formats.stream().map(Format::word).collect(Collectors.joining(", ")))));
            // of two who ask at once, the second sees what the first asked for
            return "/inspections/%d/report".formatted(inspection)
                    + run.map(number -> "/runs/" + number).orElse("");
        });
    }

    private List<String> languages(long inspection) {
        var languages = presently.of(inspection).languages();
        return languages.isEmpty() ? List.of("en") : languages;
    }

    private Shown shown(long inspection, int page, @Nullable Entered entered) {
        var stands = stages.of(inspection);
        var now = presently.of(inspection);
        var languages = now.languages().isEmpty() ? List.of("en") : now.languages();
        var last = runs.last(inspection).filter(run -> run.state() != Run.State.DONE);
        var made = runs.made(inspection, false).filter(Run::isKept);
        return new Shown(
                stands,
                runs.open(inspection).orElse(null),
                last.orElse(null),
                made.orElse(null),
                made.map(run -> Sheet.of(run, files.of(run.id()))).orElse(List.of()),
                made.map(run -> run.wasMadeOf().until(now.madeOf())).orElse(new MadeOf.Changed(0, 0, 0)),
                made.map(run -> !run.rules().equals(now.rules())).orElse(false),
                counts(now.inTheWay()),
                languages,
                runs.page(inspection, page, SHOWN),
                new Paging(
                        page, runs.count(inspection), "/inspections/%d/report".formatted(inspection), Map.of(), SHOWN),
                standing.has(Right.MAKE_REPORT, inspection),
                Optional.ofNullable(entered).orElseGet(() -> all(languages)));
    }

    /** All of it is asked for, unless somebody chooses. */
    private static Entered all(List<String> languages) {
        return Entered.nothing()
                .but("languages", languages)
                .but("formats", Stream.of(Format.values()).map(Format::word).toList());
    }

    /** How many there are of each kind, in the order of kinds. */
    static Map<String, Long> counts(List<Hindrance> all) {
        var counts = new java.util.LinkedHashMap<String, Long>();
        for (var kind : Hindrance.KINDS) {
            long count = all.stream().filter(it -> it.kind().equals(kind)).count();
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    /** The word of a state, in which texts and styles name it. */
    public static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
