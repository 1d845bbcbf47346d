package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.caseload.Profile;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Asks;
import org.plumbline.server.api.Listing;
import org.plumbline.server.caseload.CasesPage;
import org.plumbline.server.caseload.ProfilePage;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Language;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The cases of an inspection, by programs. Whoever reads them is noted in the audit. */
@RestController
public class CasesApi {
    private final CasesPage cases;
    private final ProfilePage profile;
    private final Answers answers;

    CasesApi(CasesPage cases, ProfilePage profile, Answers answers) {
        this.cases = cases;
        this.profile = profile;
        this.answers = answers;
    }

    /** What cases can be asked for by. */
    public record Search(
            @Schema(description = "Part of a reference", example = "M")
            String q,

            @Schema(description = "A field and its value, such as `unit=case`")
            String with,

            @Schema(description = "Which page, from 1", example = "1")
            int page,

            @Schema(description = "How many on a page, at most 500", example = "50")
            int size) {}

    /** A case in a list. */
    @Schema(name = "CaseInList")
    public record Line(
            long id,
            String reference,
            String unit,
            String area,

            @Schema(description = "yes, too-early, too-late, undated, open or none")
            String eligible) {
        static Line of(CasesPage.Listed it) {
            return new Line(
                    it.id(), it.reference(), it.unit(), it.area(), it.eligible().state());
        }
    }

    /** A case. */
    @Schema(name = "Case")
    public record One(
            long id,
            String reference,
            String unit,
            @Nullable String area,

            @Schema(description = "yes, too-early, too-late, undated, open or none")
            String eligible,

            @Schema(description = "Where it stands in the sample; empty when it was not drawn")
            String sample,

            Map<String, String> attributes) {}

    /** What the caseload is made of. */
    @Schema(name = "CaseloadProfile")
    public record Made(int cases, List<Part> parts) {}

    /** By one attribute. */
    @Schema(name = "CaseloadProfilePart")
    public record Part(
            String id,
            String title,

            @Schema(description = "How many cases of each kind")
            List<Count> counts,

            @Schema(description = "Cases of which it is not known")
            int missing) {
        static Part of(Profile.Part it, String language) {
            return new Part(
                    it.id().value(),
                    it.title().in(language),
                    it.counts().stream()
                            .map(each -> new Count(each.kind(), each.cases()))
                            .toList(),
                    it.missing());
        }
    }

    /** A kind of case. */
    @Schema(name = "CaseloadProfileCount")
    public record Count(String kind, int cases) {}

    @GetMapping("/api/inspections/{inspection}/caseload/cases")
    @Needs(Right.SEE_CASES)
    @Scoped(Scope.CASELOAD)
    @Operation(summary = "Lists the cases of an inspection", description = "Reading them is noted in the audit.")
    @Transactional
    public Listing<Line> list(@PathVariable long inspection, @Asks(Search.class) Entered asked) {
        var shown = answers.shown(cases.list(inspection, asked), CasesPage.Listing.class, asked);
        return Listing.of(shown.paging(), shown.cases(), Line::of);
    }

    @GetMapping("/api/inspections/{inspection}/caseload/cases/{number}")
    @Needs(Right.SEE_CASES)
    @Scoped(Scope.CASELOAD)
    @Operation(summary = "Reads one case", description = "Reading it is noted in the audit.")
    @Transactional
    public One show(@PathVariable long inspection, @PathVariable long number) {
        var shown = answers.shown(cases.one(inspection, number), CasesPage.One.class);
        var one = shown.numbered().one();
        var attributes = new LinkedHashMap<String, String>();
        one.attributes().forEach((id, value) -> attributes.put(id.value(), value));
        return new One(
                number,
                one.reference(),
                one.unit().value(),
                one.area(),
                shown.eligible().state(),
                shown.drawn(),
                attributes);
    }

    @GetMapping("/api/inspections/{inspection}/caseload/profile")
    @Needs(Right.SEE_CASES)
    @Scoped(Scope.CASELOAD)
    @Operation(summary = "Says what the caseload is made of", description = "Reading it is noted in the audit.")
    @Transactional
    public Made profile(@PathVariable long inspection, HttpServletRequest request) {
        var shown =
                answers.shown(profile.show(inspection), ProfilePage.Shown.class).profile();
        var language = Language.of(request);
        return new Made(
                shown.cases(),
                shown.parts().stream().map(part -> Part.of(part, language)).toList());
    }
}
