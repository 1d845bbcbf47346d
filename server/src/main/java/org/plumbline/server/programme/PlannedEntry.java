package org.plumbline.server.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A planned inspection as it stands in the programme, with the names of what it refers to. */
public record PlannedEntry(
        long id,
        long service,
        String serviceName,
        @Nullable Long edition,
        @Nullable String editionTitle,
        String why,
        LocalDate week,
        @Nullable LocalDate noticeOn,
        @Nullable Long lead,
        @Nullable String leadName,
        @Nullable LocalDate noticeSentOn,
        @Nullable String noticeSentBy,
        @Nullable Long inspection,
        int version,
        String changedBy) {
    /** Whether the inspection is open, so that nothing is changed here any more. */
    public boolean isOpened() {
        return inspection != null;
    }

    Entry entry() {
        return new Entry(service, edition, why, week, noticeOn, lead);
    }

    /** What stands in each field, by the field's name. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("service", serviceName);
        fields.put("edition", editionTitle == null ? "" : editionTitle);
        fields.put("why", why);
        fields.put("week", week.toString());
        fields.put("notice", noticeOn == null ? "" : noticeOn.toString());
        fields.put("lead", leadName == null ? "" : leadName);
        return fields;
    }
}
