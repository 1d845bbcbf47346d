package org.plumbline.server.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.framework.Edition;
import org.plumbline.report.manuscript.Review;
import org.plumbline.server.inspections.Inspections.Head;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.writing.kept.Conclusion;
import org.plumbline.server.writing.kept.TextKind;
import org.plumbline.server.writing.kept.Version;

/**
 * What pages about writing start from: an inspection, its texts and conclusions as they stand, and what the person who acts
 * may do.
 *
 * @param unread files of the folder with something wrong in them, which nothing is written in the place of
 */
public record Desk(
        Head head,
        Edition edition,
        May may,
        Map<String, Map<String, Version>> newest,
        List<Conclusion> conclusions,
        List<Review> reviews,
        List<String> unread) {
    public Desk {
        newest = Map.copyOf(newest);
        conclusions = List.copyOf(conclusions);
        reviews = List.copyOf(reviews);
        unread = List.copyOf(unread);
    }

    /**
     * What the person who acts may do.
     *
     * @param original in the edition's first language too, and with findings and recommendations themselves
     */
    public record May(boolean write, boolean original, boolean review, boolean seeScores) {
        public boolean write(String language, String first) {
            return original || (write && !language.equals(first));
        }
    }

    public String href() {
        return head.href() + "/writing";
    }

    public List<String> languages() {
        return edition.languages();
    }

    public String first() {
        return languages().getFirst();
    }

    /** The language of the page, if the edition speaks it. */
    public String spoken(Shell shell) {
        return languages().contains(shell.language()) ? shell.language() : first();
    }

    /** A text as it stands, by language. */
    public Map<String, Version> text(String id) {
        return newest.getOrDefault(id, Map.of());
    }

    public Optional<Conclusion> conclusion(TextKind kind, String id) {
        return conclusions.stream()
                .filter(each -> each.kind() == kind && each.id().equals(id))
                .findFirst();
    }

    /** Where a text stands in a language. */
    public TextState state(String text, String language) {
        return TextState.of(this, text, language);
    }
}
