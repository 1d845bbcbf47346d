package org.plumbline.server.audit.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.audit.chain.Seal;
import org.plumbline.server.audit.chain.Seals;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages on which the audit is searched. A search is itself noted. */
@Controller
public class AuditPage {
    private final Entries entries;
    private final Asked asked;
    private final Seals seals;
    private final Audit audit;
    private final Standing standing;
    private final List<String> actions;

    AuditPage(Entries entries, Asked asked, Seals seals, Audit audit, Standing standing, Texts texts) {
        this.entries = entries;
        this.asked = asked;
        this.seals = seals;
        this.audit = audit;
        this.standing = standing;
        this.actions = texts.all().keySet().stream()
                .filter(key -> key.startsWith("audit.actions."))
                .map(key -> key.substring("audit.actions.".length()))
                .sorted()
                .toList();
    }

    /**
     * The page with the form.
     *
     * @param found null when the form is not right
     */
    public record Searched(
            Entered entered,
            List<String> actions,
            List<Choice> people,
            List<Choice> inspections,
            @Nullable Found found,
            @Nullable Seal newest,
            boolean mayErase) {
        /** The actions by their words, in the order of the page's language. */
        public List<Choice> choices(org.plumbline.server.pages.Shell shell) {
            return actions.stream()
                    .map(action -> new Choice(action, Noted.action(shell, action)))
                    .sorted(java.util.Comparator.comparing(Choice::label))
                    .toList();
        }
    }

    /** The page of one inspection. */
    public record OnInspection(long inspection, String service, Found found) {}

    @GetMapping("/audit")
    @Needs(Right.SEARCH_AUDIT)
    @Transactional
    public Screen search(Entered entered) {
        var read = asked.read(entered);
        var right = entered.isRight();
        var found = right ? found("/audit", read.search(), entered) : null;
        var page = new Searched(
                entered,
                actions,
                read.people(),
                read.inspections(),
                found,
                seals.newest().orElse(null),
                standing.has(Right.OPERATE));
        if (right) {
            audit.note(deed("audit-searched", read.search(), entered));
        }
        return right ? Screen.of("audit/search", page) : Screen.notRight("audit/search", page);
    }

    @GetMapping("/inspections/{inspection}/audit")
    @Needs(Right.SEE_INSPECTION_AUDIT)
    @Transactional
    public Screen onInspection(@PathVariable long inspection, Entered entered) {
        var search = Search.on(inspection);
        var found = found("/inspections/%d/audit".formatted(inspection), search, entered);
        audit.note(deed("audit-searched", search, entered));
        return Screen.of("audit/inspection", new OnInspection(inspection, entries.service(inspection), found));
    }

    @GetMapping("/audit/mine")
    @Needs(Right.OWN_PLACE)
    @Transactional(readOnly = true)
    public Screen mine(Entered entered) {
        var me = Acting.now().map(Acting::person).orElseThrow();
        return Screen.of("audit/mine", found("/audit/mine", Search.by(me), entered));
    }

    private Found found(String path, Search search, Entered entered) {
        var page = entries.page(search, entered.text("before"), entered.text("after"));
        return new Found(path, path.equals("/audit") ? search.question() : "", page, entries.count(search));
    }

    /** What is noted of a search: what was looked for, so that it goes when the case or the person is erased. */
    static Deed deed(String action, Search search, Entered entered) {
        var deed = new Deed(
                action,
                search.inspection(),
                search.caseReference().isEmpty() ? null : search.caseReference(),
                "",
                java.util.Map.of());
        deed = with(deed, "person", search.person());
        deed = with(deed, "action", search.action());
        deed = with(deed, "since", search.since());
        deed = with(deed, "until", search.until());
        deed = with(deed, "from", search.from());
        return with(
                deed,
                "before",
                Optional.of(entered.text("before"))
                        .filter(it -> it.length() < 50)
                        .orElse(""));
    }

    private static Deed with(Deed deed, String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty() ? deed : deed.with(name, value);
    }
}
