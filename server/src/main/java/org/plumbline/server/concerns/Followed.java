package org.plumbline.server.concerns;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.raised.Enquiry;
import org.plumbline.evidence.raised.Enquiry.Act;

/** A line of enquiry, with all that was done about it. */
public record Followed(int number, List<Done> acts) {
    public Followed {
        acts = List.copyOf(acts);
    }

    /**
     * One thing that was done.
     *
     * @param givenTo who follows it from then on; null where nothing was given, or to somebody not known here
     * @param evidence numbers of pieces
     */
    public record Done(
            int number,
            int step,
            String act,
            List<String> cases,
            List<String> about,
            @Nullable Long givenTo,
            String to,
            String words,
            List<Integer> evidence,
            OffsetDateTime doneAt,
            String by,
            String atSaid) {
        public Done {
            cases = List.copyOf(cases);
            about = List.copyOf(about);
            evidence = List.copyOf(evidence);
        }
    }

    /** How it is named, such as {@code Q3}. */
    public String called() {
        return "Q" + number;
    }

    public Done first() {
        return acts.getFirst();
    }

    /** Who follows it. */
    public Done follower() {
        return acts.stream()
                .filter(it -> it.act().equals("raised") || it.act().equals("given"))
                .reduce((_, last) -> last)
                .orElse(first());
    }

    public Enquiry.State state() {
        return rule().state();
    }

    public boolean mayBe(Act act) {
        return rule().mayBe(act);
    }

    private Enquiry rule() {
        return new Enquiry(
                called(),
                acts.stream()
                        .map(it -> new Enquiry.Done(
                                called(),
                                Act.called(it.act()).orElseThrow(),
                                List.of(),
                                List.of(),
                                "",
                                "",
                                List.of(),
                                "",
                                ""))
                        .toList());
    }
}
