package org.plumbline.server.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.evidence.EvidenceKind;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was gathered on an inspection: documents still awaited, and pieces of evidence by their kinds, searched. */
@Controller
public class EvidencePage {
    private final Grounds grounds;
    private final Pieces pieces;
    private final Requests requests;
    private final Standing standing;
    private final Audit audit;
    private final Clock clock;

    EvidencePage(Grounds grounds, Pieces pieces, Requests requests, Standing standing, Audit audit, Clock clock) {
        this.grounds = grounds;
        this.pieces = pieces;
        this.requests = requests;
        this.standing = standing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param standings how many requests stand how: all of them, outstanding, overdue
     * @param pieces those found, by kind
     */
    public record Shown(
            Ground ground,
            Entered asked,
            Map<String, Long> standings,
            Map<String, List<Piece>> pieces,
            Paging paging,
            boolean mayAsk,
            boolean mayRecord) {
        /** The kinds there are, as files write them. */
        public static List<String> kinds() {
            return Stream.of(EvidenceKind.values()).map(EvidenceKind::word).toList();
        }

        public long standing(String which) {
            return standings.getOrDefault(which, 0L);
        }
    }

    @GetMapping("/inspections/{inspection}/evidence")
    @Needs(Right.SEE_EVIDENCE)
    @Transactional
    public Screen list(@PathVariable long inspection, Entered asked) {
        var ground = grounds.of(inspection);
        var kind = Shown.kinds().contains(asked.text("kind")) ? asked.text("kind") : "";
        int page = Paging.asked(asked.text("page"));
        var found = pieces.page(inspection, asked.sought("q"), kind, Paging.SIZE, Paging.before(page));
        var byKind = new LinkedHashMap<String, List<Piece>>();
        found.forEach(each -> byKind.computeIfAbsent(each.kind(), _ -> new java.util.ArrayList<>())
                .add(each));
        audit.note(Deed.of("evidence-read").on(inspection).with("page", page));
        var paging = new Paging(
                page,
                pieces.count(inspection, asked.sought("q"), kind),
                ground.href(),
                Map.of("q", asked.text("q"), "kind", kind));
        return Screen.of(
                "evidence/list",
                new Shown(
                        ground,
                        asked,
                        standings(inspection),
                        byKind,
                        paging,
                        standing.has(Right.ASK_FOR_DOCUMENTS, inspection),
                        standing.has(Right.RECORD_EVIDENCE, inspection)));
    }

    private Map<String, Long> standings(long inspection) {
        var today = LocalDate.now(clock);
        var counts = new LinkedHashMap<String, Long>();
        requests.of(inspection).forEach(each -> counts.merge(each.standing(today), 1L, Long::sum));
        return counts;
    }
}
