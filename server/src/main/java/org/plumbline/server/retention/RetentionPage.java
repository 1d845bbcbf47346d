package org.plumbline.server.retention;

import java.util.List;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The inspections by when their retention ends, those first that wait for an administrator. */
@Controller
public class RetentionPage {
    /** Where an inspection can stand, in the order of the filter. */
    static final List<String> STANDINGS = List.of("due", "running", "held", "not-yet", "erased");

    private final Clocks clocks;

    RetentionPage(Clocks clocks) {
        this.clocks = clocks;
    }

    /** What the page shows. */
    public record Listing(Entered asked, List<Kept> inspections, Paging paging, long due) {
        public List<Choice> standings(Shell shell) {
            return STANDINGS.stream()
                    .map(it -> new Choice(it, shell.say("retention.standings." + it)))
                    .toList();
        }
    }

    @GetMapping("/retention")
    @Needs(Right.OPERATE)
    @Transactional(readOnly = true)
    public Screen list(Entered asked) {
        var standing = STANDINGS.contains(asked.text("standing")) ? asked.text("standing") : "";
        var words = asked.limited("words", 200);
        int page = Paging.asked(asked.text("page"));
        var paging = new Paging(
                page, clocks.count(standing, words), "/retention", Map.of("standing", standing, "words", words));
        return Screen.of(
                "retention/list",
                new Listing(
                        asked,
                        clocks.page(standing, words, Paging.SIZE, Paging.before(page)),
                        paging,
                        clocks.count("due", "")));
    }
}
