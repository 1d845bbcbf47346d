package org.plumbline.server.editions;

import java.util.List;
import org.plumbline.framework.problem.Problem;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Notice;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A draft is published or deleted, what is published is retired and offered again; inspections at work keep what they have. */
@Controller
public class EditionStatesPage {
    private final JdbcClient database;
    private final EditionPage page;
    private final Editions editions;
    private final EditionRows rows;
    private final Audit audit;
    private final Texts texts;

    EditionStatesPage(
            JdbcClient database, EditionPage page, Editions editions, EditionRows rows, Audit audit, Texts texts) {
        this.database = database;
        this.page = page;
        this.editions = editions;
        this.rows = rows;
        this.audit = audit;
        this.texts = texts;
    }

    @PostMapping("/editions/{id}/publish")
    @Needs(Right.KEEP_EDITIONS)
    @Transactional
    public Screen publish(@PathVariable long id, Entered entered) {
        var known = page.known(id);
        if (known.state().equals("published")) {
            return stands(id);
        }
        var content = EditionContent.of(editions.file(id));
        var others = rows.of(content).stream().filter(each -> each.id() != id).toList();
        var refused = EditionRows.against(content, others);
        if (refused.isPresent()) {
            return Screen.notRight("editions/edition", page.shown(id, Entered.nothing(), List.of(said(refused.get()))));
        }
        others.stream().filter(EditionRows.Standing::isOffered).forEach(each -> rows.stands(each.id(), "retired"));
        rows.stands(id, "published");
        note("edition-published", known);
        Notice.say(texts, "editions.published");
        return stands(id);
    }

    @PostMapping("/editions/{id}/retire")
    @Needs(Right.KEEP_EDITIONS)
    @Transactional
    public Screen retire(@PathVariable long id) {
        var known = page.known(id);
        if (known.state().equals("published")) {
            rows.stands(id, "retired");
            note("edition-retired", known);
            Notice.say(texts, "editions.retired");
        }
        return stands(id);
    }

    @PostMapping("/editions/{id}/delete")
    @Needs(Right.KEEP_EDITIONS)
    @Transactional
    public Screen delete(@PathVariable long id) {
        var known = page.known(id);
        if (!known.state().equals("draft")) {
            return stands(id);
        }
        database.sql("delete from edition where id = ? and state = 'draft'")
                .param(id)
                .update();
        note("edition-deleted", known);
        Notice.say(texts, "editions.deleted");
        return Screen.goTo("/editions");
    }

    private void note(String action, KnownEdition known) {
        audit.note(Deed.of(action)
                .to("%s, %d".formatted(known.name(), known.revision()))
                .with("hash", known.hash())
                .with("from", known.state()));
    }

    private static Screen stands(long id) {
        return Screen.goTo("/editions/" + id);
    }

    private static String said(Problem problem) {
        return "%s: %s. %s.".formatted(problem.code().name(), problem.what(), problem.remedy());
    }
}
