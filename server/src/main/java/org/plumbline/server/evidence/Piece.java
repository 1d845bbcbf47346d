package org.plumbline.server.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Evidence;
import org.plumbline.evidence.EvidenceKind;
import org.plumbline.evidence.Tie;

/**
 * A version of a piece of evidence.
 *
 * @param ties as files write them
 * @param digest of its file; empty for none
 * @param by who wrote this version
 */
public record Piece(
        int number,
        int version,
        String kind,
        String title,
        @Nullable LocalDate day,
        String present,
        String says,
        String ties,
        @Nullable Long file,
        String fileName,
        long fileSize,
        String digest,
        @Nullable Integer request,
        String withdrawn,
        OffsetDateTime writtenAt,
        String by) {
    /** How it is named, such as {@code E7}. */
    public String name() {
        return "E" + number;
    }

    public List<Tie> tied() {
        return Tie.readAll(ties);
    }

    public boolean stands() {
        return withdrawn.isEmpty();
    }

    /** The same, as the rules weigh it. */
    public Evidence weighed() {
        return new Evidence(
                name(),
                version,
                EvidenceKind.called(kind).orElse(EvidenceKind.DOCUMENT),
                title,
                day == null ? "" : day.toString(),
                present,
                says,
                tied(),
                fileName,
                "",
                withdrawn,
                by,
                "");
    }
}
