package org.plumbline.server.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.publishing.Format;

/**
 * A report that somebody asked for.
 *
 * @param comesOut the day that a final one is dated; null for a draft
 * @param languages such as {@code en,cy}
 * @param formats such as {@code html,pdf}
 * @param filesAll how many files it will have, a folder of tables counted as one
 * @param problems as JSON
 * @param rules the hash of the edition's rules that it was made by
 * @param says the digest of all that it says
 * @param manifest the digest of the file that lists the others
 */
public record Run(
        long id,
        long inspection,
        boolean isFinal,
        @Nullable LocalDate comesOut,
        String languages,
        String formats,
        OffsetDateTime askedAt,
        String askedBy,
        State state,
        int filesDone,
        int filesAll,
        String lastFile,
        String problems,
        int tries,
        @Nullable OffsetDateTime endedAt,
        String rules,
        String madeOf,
        String says,
        String manifest,
        boolean isThrown) {
    /** The columns of {@code report_run r join person p} that this is read from. */
    static final String COLUMNS = """
            r.id, r.inspection, r.is_final, r.comes_out, r.languages, r.formats, r.asked_at, coalesce(p.name, '–') as asked_by,
            r.state, r.files_done, r.files_all, r.last_file, r.problems, r.tries, r.ended_at, r.rules, r.made_of, r.says,
            r.manifest, r.thrown_at is not null as thrown""";

    /** How far it is. */
    public enum State {
        WAITING,
        WORKING,
        DONE,
        /** Something stands in its way. */
        REFUSED,
        /** Something broke that no person can help. */
        FAILED,
        DROPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is still to come. */
        public boolean isOpen() {
            return this == WAITING || this == WORKING;
        }
    }

    static Run read(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getLong("inspection"),
                row.getBoolean("is_final"),
                row.getObject("comes_out", LocalDate.class),
                row.getString("languages"),
                row.getString("formats"),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getString("asked_by"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("files_done"),
                row.getInt("files_all"),
                row.getString("last_file"),
                row.getString("problems"),
                row.getInt("tries"),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("rules"),
                row.getString("made_of"),
                row.getString("says"),
                row.getString("manifest"),
                row.getBoolean("thrown"));
    }

    public String href() {
        return "/inspections/%d/report/runs/%d".formatted(inspection, id);
    }

    public List<String> inLanguages() {
        return Arrays.asList(languages.split(",", -1));
    }

    Set<Format> inFormats() {
        var all = EnumSet.noneOf(Format.class);
        for (var each : formats.split(",", -1)) {
            all.add(Format.valueOf(each.toUpperCase(Locale.ROOT)));
        }
        return all;
    }

    /** Whether its files are kept. */
    public boolean isKept() {
        return state == State.DONE && !isThrown;
    }

    /** What stood in its way, and what was noted. */
    public List<Hindrance> hindrances() {
        return Hindrance.read(problems);
    }

    MadeOf wasMadeOf() {
        return MadeOf.read(madeOf);
    }

    /** The day that a final one is dated. */
    LocalDate day() {
        return Objects.requireNonNull(comesOut, "a final report has a day");
    }

    /** The language of the file made last; empty for none. */
    public String lastLanguage() {
        return part(2);
    }

    /** The form of the file made last; empty for none. */
    public String lastFormat() {
        return part(1);
    }

    private String part(int fromEnd) {
        var parts = lastFile.split("\\.", -1);
        return parts.length < 3 ? "" : parts[parts.length - fromEnd];
    }
}
