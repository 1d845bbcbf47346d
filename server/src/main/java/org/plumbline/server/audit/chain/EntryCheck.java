package org.plumbline.server.audit.chain;

import java.security.MessageDigest;
import java.util.TreeMap;

/** Whether each entry is what was noted, or was erased as an erasure does it, with an entry that says so. */
final class EntryCheck {
    /** What the entry of an erasure is called. */
    static final String ERASED = "audit-erased";

    private final Faults faults;
    private final TreeMap<Long, Long> emptiedBy = new TreeMap<>();
    private final TreeMap<Long, Long> notedBy = new TreeMap<>();
    private long entries;
    private long erased;

    EntryCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Row row) {
        entries++;
        if (row.erased()) {
            emptied(row);
        } else if (row.salt() == null) {
            faults.entry(AuditCode.AU002, row.id(), "its salt is gone, and no erasure is noted");
        } else if (!row.readable() || !MessageDigest.isEqual(row.content().digest(row.salt()), row.digest())) {
            faults.entry(AuditCode.AU001, row.id(), "its content gives another digest than the one kept");
        } else if (row.content().action().equals(ERASED)) {
            notedBy.put(row.id(), count(row));
        }
    }

    private void emptied(Row row) {
        erased++;
        if (!row.isEmptied()) {
            faults.entry(AuditCode.AU003, row.id(), "it is erased, yet some of its content stands there");
        }
        if (row.erasure() == null) {
            faults.entry(AuditCode.AU002, row.id(), "it is erased, yet names no entry that says why");
        } else {
            emptiedBy.merge(row.erasure(), 1L, Long::sum);
        }
    }

    private static long count(Row row) {
        var noted = row.content().detail().getOrDefault("entries", "");
        return noted.matches("[0-9]{1,18}") ? Long.parseLong(noted) : 0;
    }

    /** Compares what was erased with what is noted about erasures. */
    void end() {
        emptiedBy.forEach((erasure, emptied) -> {
            var noted = notedBy.remove(erasure);
            if (noted == null) {
                faults.entry(
                        AuditCode.AU004,
                        erasure,
                        "%d erased entries name it, and it is no whole entry of an erasure".formatted(emptied));
            } else if (!noted.equals(emptied)) {
                faults.entry(
                        AuditCode.AU004,
                        erasure,
                        "it says that %d entries were erased, and %d are".formatted(noted, emptied));
            }
        });
        notedBy.forEach((erasure, noted) -> faults.entry(
                AuditCode.AU004, erasure, "it says that %d entries were erased, and none are".formatted(noted)));
    }

    long entries() {
        return entries;
    }

    long erased() {
        return erased;
    }
}
