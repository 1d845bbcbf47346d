package org.plumbline.server.judging;

import java.time.Instant;

/**
 * Something of a case that is worth telling in the report.
 *
 * @param kind {@code example} or {@code quotation}
 * @param standard what it shows; empty for nothing in particular
 * @param speaker of a quotation: who said it, as a part they play and never a name
 * @param namesAltered whether somebody said that every name in it is altered
 */
public record Telling(
        long id,
        String kind,
        String standard,
        String title,
        String words,
        String speaker,
        boolean namesAltered,
        String by,
        Instant at) {}
