package org.plumbline.report.stage;

import java.util.Locale;

/** Where a report, or one comment of the service on it, stands. */
public sealed interface Stage permits Stage.OfReport, Stage.OfComment {
    /** The constant's name, from which its word is made. */
    String name();

    /** The word for it, such as {@code with-service}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stages of a report. */
    enum OfReport implements Stage {
        /** Being written. */
        DRAFT,
        /** Read by a quality lead. */
        CHECKED,
        /** With the service, which says what is not factually right. */
        WITH_SERVICE,
        /** The service's comments are in, or their time is over. */
        COMMENTED,
        /** Every comment is answered, and what was wrong is mended. */
        REVISED,
        /** The panel has agreed the ratings. */
        AGREED,
        /** A person has reviewed every text in every language. */
        TRANSLATED,
        SIGNED,
        PUBLISHED,
        /** A fault was found after publication, and is being put right. */
        IN_CORRECTION,
        WITHDRAWN
    }

    /** The stages of one comment in the check of factual accuracy. */
    enum OfComment implements Stage {
        RECEIVED,
        ACCEPTED,
        PARTLY_ACCEPTED,
        REJECTED,
        /** The service has been told, with the reason. */
        ANSWERED,
        CLOSED
    }
}
