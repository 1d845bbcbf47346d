package org.plumbline.caseload.intake;

import static org.plumbline.caseload.CaseloadProblem.CL024;
import static org.plumbline.caseload.CaseloadProblem.CL025;
import static org.plumbline.caseload.CaseloadProblem.CL026;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.caseload.intake.CellReading.Read.Wrong;
import org.plumbline.caseload.person.PersonalData;

/** Whether a reference can be one: not a name, not a date of birth, nothing that a spreadsheet would reckon. */
final class ReferenceCheck {
    private static final int LONGEST = 80;
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern BIRTH = Pattern.compile(
            ".*(?<!\\d)(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})(?!\\d).*");
    private static final Pattern TWO_NAMES = Pattern.compile("\\p{L}[\\p{L}'’-]+,?(?: \\p{L}\\.?)? \\p{L}[\\p{L}'’-]+");

    private final PersonalData personal;

    ReferenceCheck(PersonalData personal) {
        this.personal = personal;
    }

    Optional<Wrong> wrong(String reference) {
        if (reference.length() > LONGEST) {
            return Optional.of(new Wrong(
                    CL026,
                    "the reference has %d characters".formatted(reference.length()),
                    "Keep it under %d".formatted(LONGEST)));
        }
        if (FORMULA.matcher(reference).matches()) {
            return Optional.of(new Wrong(
                    CL025,
                    "reference '%s' begins as a formula does".formatted(reference),
                    "Take the first character away, or give another reference"));
        }
        return looksLike(reference)
                .map(what -> new Wrong(
                        CL024,
                        "reference '%s' looks like %s".formatted(reference, what),
                        "Give the case a reference that points to nobody"));
    }

    private Optional<String> looksLike(String reference) {
        if (BIRTH.matcher(reference).matches()) {
            return Optional.of("a date of birth");
        }
        if (TWO_NAMES.matcher(reference).matches()) {
            return Optional.of(PersonalData.NAME);
        }
        return personal.in(capitals(reference)).stream()
                .map(PersonalData.Found::looksLike)
                .filter(Set.of(PersonalData.NAME, "a date of birth", "an e-mail address")::contains)
                .findFirst();
    }

    /** Names are found by their capitals, which a list may write otherwise. */
    private static String capitals(String reference) {
        return Arrays.stream(reference.split("[\\s_,;-]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
