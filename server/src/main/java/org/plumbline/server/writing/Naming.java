package org.plumbline.server.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.framework.Edition;
import org.plumbline.framework.report.ReportPart;
import org.plumbline.framework.report.Showing;
import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Named;
import org.plumbline.framework.words.Words;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.writing.kept.Conclusion;
import org.plumbline.server.writing.kept.TextKind;

/** What pages call the things of an edition that texts are about. */
public final class Naming {
    private Naming() {}

    /** An aspect, score or question: its id and words. */
    public static String of(Shell shell, Edition edition, String id) {
        return edition.wordsFor(Id.of(id))
                .map(words -> "%s %s".formatted(id, shell.say(words)))
                .orElse(id);
    }

    /** The title of a part of the report; its id where it has none. */
    public static String part(Shell shell, Edition edition, String id) {
        return edition.surroundings()
                .reportParts()
                .filter(part -> part.id().value().equals(id))
                .map(ReportPart::title)
                .map(shell::say)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(id);
    }

    /** An owner of recommendations. */
    public static String owner(Shell shell, Edition edition, String id) {
        return edition.surroundings().owners().stream()
                .filter(owner -> owner.id().value().equals(id))
                .map(Named::words)
                .map(shell::say)
                .findFirst()
                .orElse(id);
    }

    /** What a text is called on a page. */
    public static String text(Shell shell, Desk desk, TextKind kind, String id) {
        return switch (kind) {
            case TEXT -> part(shell, desk.edition(), id);
            case FINDING, EXAMPLE, RECOMMENDATION ->
                desk.conclusion(kind, id)
                        .map(each -> conclusion(shell, desk.edition(), each))
                        .orElse(id);
        };
    }

    /** What a finding, example or recommendation is called. */
    public static String conclusion(Shell shell, Edition edition, Conclusion each) {
        return switch (each.kind()) {
            case TEXT -> each.id();
            case FINDING -> shell.say("writing.called." + each.finding(), about(shell, edition, each.about()));
            case EXAMPLE -> shell.say("writing.called.example", about(shell, edition, each.about()));
            case RECOMMENDATION -> shell.say("writing.called.recommendation", owner(shell, edition, each.owner()));
        };
    }

    private static String about(Shell shell, Edition edition, List<String> about) {
        return about.isEmpty()
                ? shell.say("writing.whole-service")
                : about.stream().map(id -> of(shell, edition, id)).collect(Collectors.joining("; "));
    }

    /** The titles of the parts in which a group of recommendations is shown. */
    public static Words group(Edition edition, String group) {
        return edition.surroundings()
                .reportParts()
                .filter(part -> part.shows().stream()
                        .anyMatch(showing -> showing.kind() == Showing.Kind.RECOMMENDATIONS
                                && showing.of().contains(Id.of(group))))
                .map(ReportPart::title)
                .findFirst()
                .orElse(Words.NONE);
    }
}
