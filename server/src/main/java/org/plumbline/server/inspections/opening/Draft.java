package org.plumbline.server.inspections.opening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been answered so far about an inspection that is not made yet. */
public record Draft(
        long id,
        @Nullable Long entry,
        @Nullable Long service,
        String serviceName,
        @Nullable Long edition,
        String editionTitle,
        @Nullable LocalDate fieldworkFrom,
        @Nullable LocalDate fieldworkUntil,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate publicationOn,
        @Nullable Long follows,
        String why,
        @Nullable Long lead,
        String leadName,
        @Nullable Long made) {
    /** Its address. */
    public String href() {
        return "/inspections/new/" + id;
    }

    /** Whether a question has been answered. */
    boolean answers(Question question) {
        return switch (question) {
            case SERVICE -> service != null;
            case AREAS -> true;
            case EDITION -> edition != null;
            case DATES -> fieldworkFrom != null && fieldworkUntil != null;
            case LEAD -> lead != null;
        };
    }

    /** The questions that still have to be answered, in order. */
    public List<Question> open() {
        return Question.JOURNEY.stream().filter(question -> !answers(question)).toList();
    }
}
