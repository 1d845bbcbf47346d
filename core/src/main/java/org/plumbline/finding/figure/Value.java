package org.plumbline.finding.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Benchmark;
import org.plumbline.evidence.Indicator;
import org.plumbline.framework.rule.Band;

/** What a reference stands for now. */
public sealed interface Value {
    /**
     * A count of a count.
     *
     * @param settled whether nothing missing can still change it
     * @param band the rating that holds; null for none
     */
    record Counted(
            int met,
            int relevant,
            boolean settled,
            @Nullable Band band) implements Value {
        /** The whole percentage, half up; 0 where nothing counts. */
        public int percent() {
            return relevant == 0 ? 0 : Math.toIntExact((200L * met + relevant) / (2L * relevant));
        }

        /** The same of what was not met. */
        public Counted missed() {
            return new Counted(relevant - met, relevant, settled, band);
        }
    }

    /** A rating without a count, or the overall with its points. */
    record Rated(@Nullable Band band, int points, int of, boolean settled) implements Value {}

    /** How many, of nothing in particular. */
    record Many(int number) implements Value {}

    /** A name, as it is. */
    record Named(String name) implements Value {}

    /** A day, a month or two with a slash between, ISO. */
    record Dated(String period) implements Value {}

    /** A number of the edition's. */
    record Stated(BigDecimal number) implements Value {}

    record Measured(Indicator indicator) implements Value {}

    record Stood(Benchmark benchmark) implements Value {}

    /** A count that is kept back. */
    record Withheld() implements Value {}

    /** There is no such figure. */
    record Unknown(String what, String remedy) implements Value {}
}
