package org.plumbline.server.writing;

import java.util.List;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every figure that can be put into a text, with what it reads now in each language. */
@Controller
public class FiguresPage {
    private static final int MOST_SOUGHT = 200;

    private final Desks desks;

    FiguresPage(Desks desks) {
        this.desks = desks;
    }

    /** What the page shows. */
    public record Shown(Desk desk, Entered asked, List<Offer> offers, Paging paging) {}

    @GetMapping("/inspections/{inspection}/writing/figures")
    @Needs(Right.SEE_WRITING)
    public Screen show(@PathVariable long inspection, Entered asked) {
        var desk = desks.of(inspection);
        var material = desks.material(desk);
        var q = asked.text("q");
        var words = q.length() > MOST_SOUGHT ? q.substring(0, MOST_SOUGHT) : q;
        var found = Offer.sought(material, words);
        int page = Paging.asked(asked.text("page"));
        var list = material.list();
        var offers = found.stream()
                .skip(Paging.before(page))
                .limit(Paging.SIZE)
                .map(about -> Offer.offer(desk, list, about))
                .toList();
        return Screen.of(
                "writing/figures",
                new Shown(
                        desk,
                        asked,
                        offers,
                        new Paging(page, found.size(), desk.href() + "/figures", Map.of("q", words))));
    }
}
