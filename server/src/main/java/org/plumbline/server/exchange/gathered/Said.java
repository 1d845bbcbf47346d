package org.plumbline.server.exchange.gathered;

/** How files say who did something and when: as they came in, else by reference on the team and by the clock. */
public final class Said {
    private Said() {}

    /** Who, of a row {@code a} whose column names the person. */
    public static String by(String column) {
        return """
                coalesce(nullif(a.by_said, ''),
                         (select m.reference from team_member m where m.inspection = a.inspection and m.person = a.%1$s order by m.id limit 1),
                         'P' || a.%1$s, '')""".formatted(column);
    }

    /** When, of a row {@code a} whose column has the moment. */
    public static String at(String column) {
        return "coalesce(nullif(a.at_said, ''), to_char(a.%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'))"
                .formatted(column);
    }
}
