package org.plumbline.server.audit.search;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.audit.chain.ChainCheck;
import org.plumbline.server.audit.chain.ChainChecks;
import org.plumbline.server.audit.chain.Seal;
import org.plumbline.server.audit.chain.Seals;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page on which the chain is checked: the newest seal to note down, how far a check is, and what came out. */
@Controller
public class ChainPage {
    private final ChainChecks checks;
    private final Seals seals;
    private final Clock clock;
    private final Audit audit;
    private final TransactionTemplate transactions;

    ChainPage(ChainChecks checks, Seals seals, Clock clock, Audit audit, TransactionTemplate transactions) {
        this.checks = checks;
        this.seals = seals;
        this.clock = clock;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * What the page shows.
     *
     * @param check the check asked for last; null before the first
     */
    public record Chain(@Nullable Seal newest, @Nullable ChainCheck check, Instant now) {
        /** A moment as people write it. */
        public static String moment(Shell shell, @Nullable Instant at) {
            return at == null ? "" : Noted.moment(shell, at);
        }

        /** A count as people write it. */
        public static String count(Shell shell, long count) {
            return java.text.NumberFormat.getIntegerInstance(shell.locale()).format(count);
        }
    }

    @GetMapping("/audit/chain")
    @Needs(Right.SEARCH_AUDIT)
    Screen show() {
        return Screen.of(
                "audit/chain",
                new Chain(seals.newest().orElse(null), checks.last().orElse(null), clock.instant()));
    }

    @PostMapping("/audit/chain")
    @Needs(Right.SEARCH_AUDIT)
    Screen check() {
        // kept before its thread begins; one that is being made already goes on alone
        ask().ifPresent(checks::begin);
        return Screen.goTo("/audit/chain");
    }

    private Optional<Long> ask() {
        return transactions.execute(_ -> {
            var check = checks.ask();
            if (check.isPresent()) {
                audit.note(Deed.of("audit-checked"));
            }
            return check;
        });
    }
}
