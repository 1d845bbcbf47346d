package org.plumbline.formats.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.evidence.Interviews;
import org.plumbline.formats.table.CsvText;

/** Writes {@code interviews.csv}: the same bytes for the same interviews, timetable columns only where there is one. */
public final class InterviewsText {
    private InterviewsText() {}

    /**
     * The file.
     *
     * @param languages of the edition, each with a column for titles
     */
    public static String of(List<Interviews> interviews, List<String> languages) {
        boolean timed = interviews.stream().anyMatch(each -> !each.meeting().equals(Interviews.Meeting.NONE));
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<>(List.of("id", "people"));
        languages.forEach(language -> header.add("title_" + language));
        if (timed) {
            header.addAll(List.of("when", "who", "with", "attended"));
        }
        rows.add(header);
        interviews.forEach(each -> rows.add(row(each, languages, timed)));
        return CsvText.of(rows);
    }

    private static List<String> row(Interviews each, List<String> languages, boolean timed) {
        var row = new ArrayList<>(List.of(each.id().value(), String.valueOf(each.people())));
        languages.forEach(language -> row.add(each.title().byLanguage().getOrDefault(language, "")));
        if (timed) {
            var meeting = each.meeting();
            row.addAll(List.of(
                    meeting.when(),
                    String.join("|", meeting.who()),
                    meeting.with(),
                    String.join("|", meeting.attended())));
        }
        return row;
    }
}
