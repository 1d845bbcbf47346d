package org.plumbline.server.audit.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the audit; what is null or empty does not matter.
 *
 * @param until the last day of the range, whole
 * @param from the address that requests came from
 */
public record Search(
        @Nullable Long person,
        String action,
        @Nullable Long inspection,
        String caseReference,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String from) {
    /** Days and moments are those of the office's clock. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** All there is to be seen. */
    public static final Search ALL = new Search(null, "", null, "", null, null, "");

    /** All about one inspection. */
    public static Search on(long inspection) {
        return new Search(null, "", inspection, "", null, null, "");
    }

    /** All that one person did. */
    public static Search by(long person) {
        return new Search(person, "", null, "", null, null, "");
    }

    /** The conditions in SQL, by the names of {@link #values()}; empty for none. */
    String conditions() {
        var conditions = new StringBuilder();
        add(conditions, person != null, "e.person = :person");
        add(conditions, !action.isEmpty(), "e.action = :action");
        add(conditions, inspection != null, "e.inspection = :inspection");
        add(conditions, !caseReference.isEmpty(), "e.case_reference = :reference");
        add(conditions, since != null, "e.at >= :since");
        add(conditions, until != null, "e.at < :until");
        add(conditions, !from.isEmpty(), "e.from_address = :from");
        return conditions.toString();
    }

    private static void add(StringBuilder conditions, boolean wanted, String condition) {
        if (wanted) {
            conditions.append(" and ").append(condition);
        }
    }

    /** The values that the conditions need. */
    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        if (person != null) {
            values.put("person", person);
        }
        values.put("action", action);
        if (inspection != null) {
            values.put("inspection", inspection);
        }
        values.put("reference", caseReference);
        values.put("from", from);
        if (since != null) {
            values.put("since", since.atStartOfDay(ZONE).toOffsetDateTime());
        }
        if (until != null) {
            values.put("until", until.plusDays(1).atStartOfDay(ZONE).toOffsetDateTime());
        }
        return values;
    }

    /** The search as the question of an address, to find the same again; ends with {@code &} unless it is empty. */
    String question() {
        var question = new StringBuilder();
        ask(question, "person", person);
        ask(question, "action", action);
        ask(question, "inspection", inspection);
        ask(question, "case", caseReference);
        day(question, "since", since);
        day(question, "until", until);
        ask(question, "from", from);
        return question.toString();
    }

    private static void day(StringBuilder question, String name, @Nullable LocalDate day) {
        if (day != null) {
            ask(question, name + "-day", day.getDayOfMonth());
            ask(question, name + "-month", day.getMonthValue());
            ask(question, name + "-year", day.getYear());
        }
    }

    private static void ask(StringBuilder question, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            question.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
                    .append('&');
        }
    }
}
