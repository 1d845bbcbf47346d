package org.plumbline.server.writing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.plumbline.finding.figure.FigureList;
import org.plumbline.finding.figure.FigureList.About;
import org.plumbline.finding.figure.FigureList.Way;
import org.plumbline.framework.words.Id;
import org.plumbline.server.pages.Shell;
import org.plumbline.server.writing.told.Material;

/**
 * A figure to put into a text.
 *
 * @param href where it opens to what it rests on; empty for nowhere
 */
public record Offer(About about, List<Way> ways, String href) {
    public Offer {
        ways = List.copyOf(ways);
    }

    /** What it is called. */
    public String name(Shell shell) {
        if (!about.words().byLanguage().isEmpty()) {
            return shell.say(about.words());
        }
        var kind = about.of().replaceFirst("[.].*", "");
        var key = "writing.figures.of." + kind;
        return List.of(
                                "cases",
                                "service",
                                "fieldwork",
                                "published",
                                "strengths",
                                "areas",
                                "recommendations",
                                "overall",
                                "fact",
                                "survey")
                        .contains(kind)
                ? shell.say(key)
                : about.of();
    }

    public boolean isSettled() {
        return ways.stream().allMatch(Way::settled);
    }

    /** Those of some ids, in their order. */
    static List<Offer> of(Desk desk, Material material, Collection<String> ids) {
        var list = material.list();
        var all = list.all(material.manuscript().gathered());
        return ids.stream()
                .flatMap(id -> all.stream().filter(about -> about.of().equals(id)))
                .map(about -> offer(desk, list, about))
                .filter(offer -> !offer.ways().isEmpty())
                .toList();
    }

    /** Those whose id or words have this in them, in whatever language. */
    static List<About> sought(Material material, String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return material.list().all(material.manuscript().gathered()).stream()
                .filter(about -> about.of().toLowerCase(Locale.ROOT).contains(wanted)
                        || about.words().byLanguage().values().stream()
                                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    static Offer offer(Desk desk, FigureList list, About about) {
        var edition = desk.edition();
        var id = Id.of(about.of());
        boolean opens = desk.may().seeScores()
                && (edition.wordsFor(id).isPresent() && !edition.counted(id).isEmpty());
        return new Offer(about, list.ways(about), opens ? desk.head().href() + "/scores/" + about.of() : "");
    }
}
