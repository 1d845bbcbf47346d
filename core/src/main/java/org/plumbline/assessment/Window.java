package org.plumbline.assessment;

import java.time.LocalDate;

/** The days in which judgements are made, both ends included. */
public record Window(LocalDate from, LocalDate to) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
