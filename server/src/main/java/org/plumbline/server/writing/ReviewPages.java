package org.plumbline.server.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.report.manuscript.Manuscript;
import org.plumbline.report.manuscript.Review;
import org.plumbline.report.manuscript.Unreviewed;
import org.plumbline.report.manuscript.Written;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.OnceOnly;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.writing.kept.Reviewed;
import org.plumbline.server.writing.kept.TextKind;
import org.plumbline.server.writing.kept.Versions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Reading a translation beside its original, and saying that they say the same; a change of either ends that. */
@Controller
public class ReviewPages {
    private final Desks desks;
    private final Versions versions;
    private final Reviewed reviewed;
    private final OnceOnly onceOnly;
    private final Audit audit;
    private final Texts texts;
    private final TransactionTemplate transactions;

    ReviewPages(
            Desks desks,
            Versions versions,
            Reviewed reviewed,
            OnceOnly onceOnly,
            Audit audit,
            Texts texts,
            TransactionTemplate transactions) {
        this.desks = desks;
        this.versions = versions;
        this.reviewed = reviewed;
        this.onceOnly = onceOnly;
        this.audit = audit;
        this.texts = texts;
        this.transactions = transactions;
    }

    /** A text that waits, in one language. */
    public record Waiting(Written text, String language) {}

    /** What a text is called: by what it belongs to where that has a name of its own. */
    public static String name(Shell shell, Desk desk, String text) {
        int slash = text.indexOf('/');
        if (text.equals("edition")) {
            return desk.head().edition(shell.language());
        }
        return TextKind.called(slash < 0 ? "" : text.substring(0, slash))
                .map(kind -> Naming.text(shell, desk, kind, text.substring(slash + 1)))
                .orElse(text);
    }

    /** All that waits. */
    public record Shown(Desk desk, List<Waiting> waiting, int held) {}

    /**
     * One of them, side by side.
     *
     * @param hash of the two as they stand
     * @param review null while nobody has read them as they stand
     * @param isOwn whether the person who acts wrote the translation as it stands
     */
    public record One(Desk desk, Written text, String language, String hash, Optional<Review> review, boolean isOwn) {
        public String href() {
            return "%s/review?text=%s&language=%s".formatted(desk.href(), text.id(), language);
        }

        /** What the text is called. */
        public String name(Shell shell) {
            return ReviewPages.name(shell, desk, text.id());
        }

        public String original() {
            return text.byLanguage().getOrDefault(desk.first(), "");
        }

        public String translation() {
            return text.byLanguage().getOrDefault(language, "");
        }

        /** Whether it is the edition's own words, which stand elsewhere. */
        public boolean isEdition() {
            return text.id().equals("edition");
        }

        public boolean mayReview() {
            return desk.may().review()
                    && review.isEmpty()
                    && !isOwn
                    && (isEdition() || !translation().isBlank());
        }
    }

    @GetMapping("/inspections/{inspection}/writing/reviews")
    @Needs(Right.SEE_WRITING)
    public Screen all(@PathVariable long inspection) {
        var desk = desks.of(inspection);
        var manuscript = manuscript(desk);
        var waiting = new ArrayList<Waiting>();
        for (var language : desk.languages()) {
            Unreviewed.in(desk.edition(), manuscript, language)
                    .forEach(text -> waiting.add(new Waiting(text, language)));
        }
        int all = Written.all(manuscript).size() * (desk.languages().size() - 1);
        return Screen.of("writing/reviews", new Shown(desk, waiting, Math.max(0, all - waiting.size())));
    }

    @GetMapping("/inspections/{inspection}/writing/review")
    @Needs(Right.SEE_WRITING)
    public Screen one(@PathVariable long inspection, Entered asked) {
        var desk = desks.of(inspection);
        var one = found(desk, asked);
        boolean isOwn = Boolean.TRUE.equals(transactions.execute(
                _ -> reviewed.wroteLast(inspection, one.text().id(), one.language())));
        return Screen.of("writing/review", new One(desk, one.text(), one.language(), one.hash(), one.review(), isOwn));
    }

    @PostMapping("/inspections/{inspection}/writing/review")
    @Needs(Right.REVIEW_TRANSLATION)
    public Screen say(@PathVariable long inspection, Entered entered) {
        var one = found(desks.of(inspection), entered);
        return Objects.requireNonNull(transactions.execute(_ -> onceOnly.take(entered, () -> {
            versions.hold(inspection);
            var id = one.text().id();
            boolean same = entered.text("hash").equals(one.hash()) && !hasChanged(inspection, one);
            if (reviewed.wroteLast(inspection, id, one.language())) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            if (!same) {
                Notice.say(texts, "writing.review.changed");
                return one.href();
            }
            if (one.review().isEmpty()) {
                reviewed.add(inspection, id, one.language(), one.hash());
                audit.note(Deed.of("translation-reviewed")
                        .on(inspection)
                        .to(id)
                        .with("language", one.language())
                        .with("digest", one.hash()));
            }
            Notice.say(texts, "writing.review.done");
            return one.desk().href() + "/reviews";
        })));
    }

    /** Whether one of our own texts is not any more what was just read. */
    private boolean hasChanged(long inspection, One one) {
        var now = versions.newest(inspection, one.text().id());
        var before = one.desk().text(one.text().id());
        return !now.equals(before);
    }

    private One found(Desk desk, Entered asked) {
        var language = asked.text("language");
        var id = asked.text("text");
        var manuscript = manuscript(desk);
        if (!desk.languages().contains(language) || language.equals(desk.first())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var text = id.equals("edition")
                ? new Written("edition", Map.of(), "edition.yaml")
                : Written.all(manuscript).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var hash = Unreviewed.hash(text, desk.edition(), language);
        var review = desk.reviews().stream()
                .filter(each -> each.text().equals(id)
                        && each.language().equals(language)
                        && each.hash().equals(hash))
                .findFirst();
        return new One(desk, text, language, hash, review, false);
    }

    private Manuscript manuscript(Desk desk) {
        var all = desks.material(desk).manuscript();
        return new Manuscript(
                all.texts(),
                all.standing(),
                all.gathered(),
                all.findings(),
                all.officials(),
                all.alteredNames(),
                all.names(),
                all.isbn(),
                all.corrections(),
                desk.reviews());
    }
}
