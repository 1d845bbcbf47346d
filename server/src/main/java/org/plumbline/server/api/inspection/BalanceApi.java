package org.plumbline.server.api.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Scope;
import org.plumbline.server.access.Scoped;
import org.plumbline.server.api.Answers;
import org.plumbline.server.api.Listing;
import org.plumbline.server.sampling.BalancePage;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How like the caseload the sample is, by programs. */
@RestController
public class BalanceApi {
    private final BalancePage page;
    private final Answers answers;

    BalanceApi(BalancePage page, Answers answers) {
        this.page = page;
        this.answers = answers;
    }

    /** A line of the balance. */
    @Schema(name = "SampleBalance")
    public record Line(
            String plan,
            String attribute,

            @Schema(description = "Null for the mean of a number, empty for those not known") @Nullable
            String value,

            BigDecimal caseload,
            BigDecimal sample,

            @Schema(description = "Sample less caseload in standard deviations; null when unmeasured") @Nullable
            BigDecimal difference,

            @Schema(description = "close, apart, far or unmeasured")
            String distance) {}

    @GetMapping("/api/inspections/{inspection}/sample/balance")
    @Needs(Right.SEE_CASES)
    @Scoped(Scope.SAMPLE)
    @Operation(summary = "Compares sample and caseload on every attribute", description = "Reading it is noted.")
    @Transactional
    public Listing<Line> balance(@PathVariable long inspection) {
        var shown = answers.shown(page.show(inspection), BalancePage.Shown.class);
        var lines = shown.plans().stream()
                .flatMap(of -> of.balance().lines().stream()
                        .map(it -> new Line(
                                of.plan().id().value(),
                                it.attribute().value(),
                                it.value(),
                                it.caseload().measure(),
                                it.sample().measure(),
                                it.difference(),
                                it.distance().name().toLowerCase(java.util.Locale.ROOT))))
                .toList();
        return Listing.whole(lines, Function.identity());
    }
}
