package org.plumbline.server.judging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.person.PersonalData;
import org.plumbline.formats.caseload.SentCaseload;
import org.plumbline.framework.Standard;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.pages.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is worth telling of a case: practice examples and quotations, looked over for names before they are kept. */
@Controller
public class TellingPage {
    private static final String PAGE = "judging/telling";
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_TITLE = 200;
    private static final List<String> KINDS = List.of("example", "quotation");

    private final Markings markings;
    private final JdbcClient database;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;

    TellingPage(Markings markings, JdbcClient database, OnceOnly onceOnly, Audit audit, Texts texts) {
        this.markings = markings;
        this.database = database;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * What the page shows.
     *
     * @param changing the one that is worded anew; null for a new one
     * @param found what in the words looks like a person, so that somebody must look
     */
    public record Shown(
            Marked marked,
            boolean tells,
            List<Telling> all,
            @Nullable Telling changing,
            Entered entered,
            List<PersonalData.Found> found) {
        public List<Choice> kinds(Shell shell) {
            return KINDS.stream()
                    .map(kind -> new Choice(kind, shell.say("judging.telling." + kind)))
                    .toList();
        }

        public List<Choice> standards(Shell shell) {
            return marked.subject().edition().standards().stream()
                    .map(it -> new Choice(it.id().value(), it.id() + " " + shell.say(it.title())))
                    .toList();
        }
    }

    @GetMapping("/inspections/{inspection}/judging/{number}/telling")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen show(@PathVariable long inspection, @PathVariable long number, Entered asked) {
        var marked = markings.of(inspection, number, "");
        audit.note(Deed.of("case-read").on(inspection).about(marked.one().reference()));
        var changing = asked.text("change");
        var all = all(marked);
        var one = all.stream()
                .filter(it -> Long.toString(it.id()).equals(changing))
                .findFirst();
        var entered = one.map(TellingPage::filled).orElse(Entered.with(Map.of("kind", "example")));
        return Screen.of(PAGE, new Shown(marked, tells(marked), all, one.orElse(null), entered, List.of()));
    }

    private static Entered filled(Telling it) {
        return Entered.with(Map.of(
                "kind", it.kind(),
                "standard", it.standard(),
                "title", it.title(),
                "words", it.words(),
                "speaker", it.speaker()));
    }

    /** Keeps something new, or a new wording in the place of an older one. */
    @PostMapping("/inspections/{inspection}/judging/{number}/telling")
    @Needs(Right.JUDGE)
    @Transactional
    public Screen tell(@PathVariable long inspection, @PathVariable long number, Entered entered) {
        return onceOnly.answer(entered, () -> {
            var marked = markings.of(inspection, number, "");
            var kind = entered.required("kind", 20);
            if (!kind.isEmpty() && !KINDS.contains(kind)) {
                entered.wrong("kind", "form.missing");
            }
            var standard = entered.text("standard");
            if (marked.subject().edition().standards().stream()
                    .map(Standard::id)
                    .noneMatch(id -> standard.isEmpty() || id.value().equals(standard))) {
                entered.wrong("standard", "form.missing");
            }
            var title = kind.equals("example")
                    ? entered.required("title", LONGEST_TITLE)
                    : entered.limited("title", LONGEST_TITLE);
            var words = entered.required("words", LONGEST_WORDS);
            var speaker = entered.limited("speaker", LONGEST_TITLE);
            var altered = entered.has("altered", "yes");
            // what is too long already is not read through
            var found = !entered.isRight()
                    ? List.<PersonalData.Found>of()
                    : new PersonalData(SentCaseload.givenNames(), List.of())
                            .in(Stream.of(title, words, speaker).collect(Collectors.joining("\n")));
            if (found.stream().anyMatch(it -> !it.looksLike().equals(PersonalData.NAME))) {
                entered.wrong("words", "judging.telling.personal");
            } else if (!found.isEmpty() && !altered) {
                entered.wrong("altered", "judging.telling.names");
            }
            var old = instead(marked, entered);
            if (!tells(marked)) {
                entered.wrong("words", "judging.refused.not-yours");
            }
            if (!entered.isRight()) {
                return Screen.notRight(
                        PAGE, new Shown(marked, tells(marked), all(marked), old.orElse(null), entered, found));
            }
            keep(marked, new Telling(0, kind, standard, title, words, speaker, altered, "", Instant.EPOCH), old);
            Notice.say(texts, "judging.telling.kept");
            return Screen.goTo(marked.href() + "/telling");
        });
    }

    @PostMapping("/inspections/{inspection}/judging/{number}/telling/{telling}/withdraw")
    @Needs(Right.JUDGE)
    @Transactional
    public Screen withdraw(
            @PathVariable long inspection, @PathVariable long number, @PathVariable long telling, Entered entered) {
        return onceOnly.take(entered, () -> {
            var marked = markings.of(inspection, number, "");
            all(marked).stream().filter(it -> it.id() == telling).findFirst().ifPresent(old -> {
                keep(
                        marked,
                        new Telling(0, old.kind(), old.standard(), "", "", "", false, "", old.at()),
                        Optional.of(old));
                Notice.say(texts, "judging.telling.withdrawn");
            });
            return marked.href() + "/telling";
        });
    }

    private Optional<Telling> instead(Marked marked, Entered entered) {
        var old = entered.text("instead");
        if (old.isEmpty()) {
            return Optional.empty();
        }
        var found = all(marked).stream()
                .filter(it -> Long.toString(it.id()).equals(old))
                .findFirst();
        if (found.isEmpty()) {
            entered.wrong("words", "judging.telling.changed");
        }
        return found;
    }

    private void keep(Marked marked, Telling it, Optional<Telling> old) {
        database.sql("""
                        insert into worth_telling (inspection, reference, kind, standard, title, words, speaker, names_altered, instead_of)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        marked.subject().id(),
                        marked.one().reference(),
                        it.kind(),
                        it.standard(),
                        it.title(),
                        it.words(),
                        it.speaker(),
                        it.namesAltered())
                .param(old.map(Telling::id).orElse(null))
                .update();
        audit.note(Deed.of(it.words().isEmpty() ? "telling-withdrawn" : "telling-kept")
                .on(marked.subject().id())
                .about(marked.one().reference()));
    }

    private boolean tells(Marked marked) {
        return database.sql("select leads(?) or ? = any (my_markings()) or ? = any (my_markings())")
                .params(
                        marked.subject().id(),
                        "%d first %s"
                                .formatted(marked.subject().id(), marked.one().reference()),
                        "%d second %s"
                                .formatted(marked.subject().id(), marked.one().reference()))
                .query(Boolean.class)
                .single();
    }

    private List<Telling> all(Marked marked) {
        return database.sql("""
                        select t.*, coalesce(p.name, '') as by from worth_telling t left join person p on p.id = t.told_by
                         where t.inspection = ? and t.reference = ? and t.words <> ''
                           and not exists (select 1 from worth_telling n where n.instead_of = t.id) order by t.id""")
                .params(marked.subject().id(), marked.one().reference())
                .query((row, _) -> new Telling(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("standard"),
                        row.getString("title"),
                        row.getString("words"),
                        row.getString("speaker"),
                        row.getBoolean("names_altered"),
                        row.getString("by"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
