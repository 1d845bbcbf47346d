package org.plumbline.server.api.token;

import java.util.List;
import java.util.Map;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Everybody's tokens that are good, for an administrator, who can end each. */
@Controller
public class AllTokensPage {
    private final Tokens tokens;
    private final Audit audit;
    private final Texts texts;

    AllTokensPage(Tokens tokens, Audit audit, Texts texts) {
        this.tokens = tokens;
        this.audit = audit;
        this.texts = texts;
    }

    /** What the page shows. */
    public record All(List<Tokens.Listed> tokens, Paging paging) {}

    @GetMapping("/people/tokens")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional(readOnly = true)
    public Screen list(Entered asked) {
        int page = Paging.asked(asked.text("page"));
        return Screen.of(
                "api/all", new All(tokens.all(page), new Paging(page, tokens.count(), "/people/tokens", Map.of())));
    }

    @PostMapping("/people/tokens/{id}/end")
    @Needs(Right.KEEP_PEOPLE)
    @Transactional
    public Screen end(@PathVariable long id) {
        tokens.end(id, false).ifPresent(ended -> {
            audit.note(Deed.of("token-ended").to(ended.name()).with("owner", ended.owner()));
            Notice.say(texts, "tokens.done", ended.name());
        });
        return Screen.goTo("/people/tokens");
    }
}
