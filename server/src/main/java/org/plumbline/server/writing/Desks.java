package org.plumbline.server.writing;

import java.util.Objects;
import org.plumbline.inspection.team.Role;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.editions.Editions;
import org.plumbline.server.exchange.OlderWriting;
import org.plumbline.server.inspections.Inspections;
import org.plumbline.server.writing.kept.Conclusions;
import org.plumbline.server.writing.kept.Reviewed;
import org.plumbline.server.writing.kept.Versions;
import org.plumbline.server.writing.told.Material;
import org.plumbline.server.writing.told.Materials;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what pages about writing start from. */
@Component
class Desks {
    private final Inspections inspections;
    private final Editions editions;
    private final Standing standing;
    private final Versions versions;
    private final Conclusions conclusions;
    private final Reviewed reviewed;
    private final Materials materials;
    private final OlderWriting older;
    private final TransactionTemplate transactions;

    Desks(
            Inspections inspections,
            Editions editions,
            Standing standing,
            Versions versions,
            Conclusions conclusions,
            Reviewed reviewed,
            Materials materials,
            OlderWriting older,
            TransactionTemplate transactions) {
        this.inspections = inspections;
        this.editions = editions;
        this.standing = standing;
        this.versions = versions;
        this.conclusions = conclusions;
        this.reviewed = reviewed;
        this.materials = materials;
        this.older = older;
        this.transactions = transactions;
    }

    /** The inspection of a number that the person who acts may see; in no transaction of theirs. */
    Desk of(long inspection) {
        older.take(inspection);
        return Objects.requireNonNull(transactions.execute(_ -> within(inspection)));
    }

    /** The same in a transaction that runs. */
    Desk within(long inspection) {
        var head = inspections.head(inspection);
        var edition = editions.load(head.edition());
        return new Desk(
                head,
                edition,
                may(inspection),
                versions.newest(inspection),
                conclusions.all(inspection),
                reviewed.of(inspection),
                conclusions.unread(inspection, edition));
    }

    private Desk.May may(long inspection) {
        var roles = standing.on(inspection);
        boolean write = standing.has(Right.WRITE_REPORT, inspection);
        return new Desk.May(
                write,
                write && roles.stream().anyMatch(Desks::writesOriginals),
                standing.has(Right.REVIEW_TRANSLATION, inspection),
                standing.has(Right.SEE_SCORES, inspection));
    }

    private static boolean writesOriginals(Role role) {
        return role != Role.TRANSLATOR && (role.worksOnTexts() || role == Role.INSPECTOR);
    }

    /** What texts at a desk are told from; in no transaction of whoever asks. */
    Material material(Desk desk) {
        return materials.of(desk.head().id(), desk.newest(), desk.conclusions());
    }
}
