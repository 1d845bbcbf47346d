package org.plumbline.server.api.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Asks;
import org.plumbline.server.api.Field;
import org.plumbline.server.api.Refusal;
import org.plumbline.server.audit.search.AuditPage;
import org.plumbline.server.audit.search.Found;
import org.plumbline.server.audit.search.Noted;
import org.plumbline.server.pages.Entered;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The audit, by programs. */
@RestController
public class AuditApi {
    private final AuditPage page;
    private final Answers answers;

    AuditApi(AuditPage page, Answers answers) {
        this.page = page;
        this.answers = answers;
    }

    /** What is looked for. */
    public record Search(
            @Schema(description = "A name or an email address")
            String who,

            @Schema(description = "The number of a person", example = "1")
            long person,

            @Schema(description = "A service's name or an inspection's number")
            String where,

            @Schema(description = "The number of an inspection", example = "1")
            long inspection,

            @Schema(description = "A kind of action", example = "token-made")
            String action,

            @Field("case") @Schema(description = "The whole reference of a case")
            String caseReference,

            @Field(value = "", day = true)
            @Schema(description = "From this day", format = "date", example = "2026-01-01")
            String since,

            @Field(value = "", day = true)
            @Schema(description = "Until this day", format = "date", example = "2099-12-31")
            String until,

            @Schema(description = "The address it came from")
            String from,

            @Schema(description = "Entries before this mark, as `older` has it")
            String before,

            @Schema(description = "Entries after this mark, as `newer` has it")
            String after) {}

    /** Where in the list. */
    public record Where(
            @Schema(description = "Entries before this mark, as `older` has it")
            String before,

            @Schema(description = "Entries after this mark, as `newer` has it")
            String after) {}

    /** An entry. */
    @Schema(name = "AuditEntry")
    public record Entry(
            long id,
            Instant at,
            @Nullable Long person,

            @Schema(description = "Who; null once erased") @Nullable
            String by,

            String action,
            @Nullable Long inspection,
            @Nullable String caseReference,
            @Nullable String subject,
            @Nullable String from,

            @Schema(description = "More, by name; `token` where a program did it")
            Map<String, String> detail,

            @Nullable Instant erasedAt) {
        static Entry of(Noted it) {
            return new Entry(
                    it.id(),
                    it.at(),
                    it.person(),
                    it.by(),
                    it.action(),
                    it.inspection(),
                    it.caseReference(),
                    it.subject(),
                    it.from(),
                    it.detail(),
                    it.erasedAt());
        }
    }

    /** A page of entries. */
    @Schema(name = "AuditEntries")
    public record Entries(
            @Schema(description = "The newest first, 50 at most")
            List<Entry> items,

            @Schema(description = "How many there are; 1001 stands for more than a thousand")
            int total,

            @Schema(description = "Put this into `before` for what is older; null when nothing is") @Nullable
            String older,

            @Schema(description = "Put this into `after` for what is newer; null when nothing is") @Nullable
            String newer) {
        static Entries of(Found found) {
            return new Entries(
                    found.entries().stream().map(Entry::of).toList(), found.count(), found.older(), found.newer());
        }
    }

    @GetMapping("/api/audit")
    @Needs(Right.SEARCH_AUDIT)
    @Scoped(Scope.AUDIT)
    @Operation(
            summary = "Searches the audit",
            description =
                    "The search is itself noted. Pages go by marks and not by numbers, for there can be millions.")
    @Transactional
    public Entries search(@Asks(Search.class) Entered asked) {
        var found = answers.shown(page.search(asked), AuditPage.Searched.class, asked)
                .found();
        if (found == null) {
            throw Refusal.notThere();
        }
        return Entries.of(found);
    }

    @GetMapping("/api/inspections/{inspection}/audit")
    @Needs(Right.SEE_INSPECTION_AUDIT)
    @Scoped(Scope.AUDIT)
    @Operation(summary = "Reads the audit of one inspection", description = "Reading it is itself noted.")
    @Transactional
    public Entries onInspection(@PathVariable long inspection, @Asks(Where.class) Entered asked) {
        var shown = answers.shown(page.onInspection(inspection, asked), AuditPage.OnInspection.class, asked);
        return Entries.of(shown.found());
    }
}
