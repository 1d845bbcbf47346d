package org.plumbline.server.caseload;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.plumbline.caseload.Profile;
import org.plumbline.caseload.Profiling;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.pages.Screen;
import org.plumbline.server.pages.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the caseload is made of, in numbers and bars, and which of it can be drawn. */
@Controller
public class ProfilePage {
    private final Subjects subjects;
    private final CaseRecords records;
    private final Audit audit;

    ProfilePage(Subjects subjects, CaseRecords records, Audit audit) {
        this.subjects = subjects;
        this.records = records;
        this.audit = audit;
    }

    /** What the page shows. */
    public record Shown(Subject subject, Profile profile, Windows windows, List<Windows.Count> counts) {
        /** What is worth a chart: a kind of case that all are of is none. */
        public List<Profile.Part> shown() {
            return profile.parts().stream()
                    .filter(part ->
                            part.by() != Profile.By.UNIT || part.counts().size() > 1)
                    .toList();
        }

        /** What a bar counts: a value's words, or a month. */
        public String called(Shell shell, Profile.Part part, Profile.Count count) {
            var title = shell.say(count.title());
            return part.by() == Profile.By.DATE && title.matches("[0-9]{4}-[0-9]{2}")
                    ? DateTimeFormatter.ofPattern("MMMM yyyy", shell.locale()).format(YearMonth.parse(title))
                    : title;
        }

        /** How long a bar is, of 100, when the longest of its part takes all. */
        public static int length(Profile.Part part, int cases) {
            int most =
                    part.counts().stream().mapToInt(Profile.Count::cases).max().orElse(0);
            most = Math.max(most, part.missing());
            return most == 0 ? 0 : (100 * cases + most / 2) / most;
        }

        /** A share of all cases in whole percent. */
        public int percent(int cases) {
            return profile.cases() == 0 ? 0 : (200 * cases + profile.cases()) / (2 * profile.cases());
        }
    }

    @GetMapping("/inspections/{inspection}/caseload/profile")
    @Needs(Right.SEE_CASES)
    @Transactional
    public Screen show(@PathVariable long inspection) {
        var subject = subjects.of(inspection);
        var cases = records.all(inspection);
        var windows = Windows.of(subject);
        audit.note(Deed.of("caseload-read").on(inspection).with("page", "profile"));
        return Screen.of(
                "caseload/profile",
                new Shown(
                        subject,
                        Profiling.of(subject.edition(), subject.areas(), cases),
                        windows,
                        windows.counts(cases)));
    }
}
