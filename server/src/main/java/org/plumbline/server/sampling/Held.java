package org.plumbline.server.sampling;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.plumbline.framework.words.Id;
import org.plumbline.sample.change.Chosen;
import org.plumbline.sample.change.ChosenCase;
import org.plumbline.sample.change.SampleRecord;

/**
 * The sample of an inspection as it stands.
 *
 * @param cases the rows of {@code sample.csv}
 * @param chosen the same drawn again from its records, one for each plan; empty where nobody recorded how it was drawn
 * @param by who drew it; empty when not recorded
 */
public record Held(
        long draw,
        List<ChosenCase> cases,
        List<SampleRecord> records,
        List<Chosen> chosen,
        OffsetDateTime drawnAt,
        String by) {
    public Held {
        cases = List.copyOf(cases);
        records = List.copyOf(records);
        chosen = List.copyOf(chosen);
    }

    /** How many cases are in the sample. */
    public long size() {
        return cases.stream().filter(each -> each.state().isInSample()).count();
    }

    /** How many stand ready. */
    public long reserves() {
        return cases.stream()
                .filter(each -> each.state() == ChosenCase.State.RESERVE)
                .count();
    }

    /** Says whether anything was done to the sample since a page showed it. */
    public String version() {
        return "%d-%d"
                .formatted(
                        draw,
                        records.stream()
                                .mapToInt(record -> record.changes().size())
                                .sum());
    }

    /** The sample of a plan, where its record says how it was drawn. */
    public Optional<Chosen> of(Id plan) {
        return chosen.stream()
                .filter(each -> each.draw().plan().id().equals(plan))
                .findFirst();
    }

    /** What the sample has of a case. */
    public Optional<ChosenCase> find(String reference) {
        return cases.stream().filter(each -> each.reference().equals(reference)).findFirst();
    }
}
