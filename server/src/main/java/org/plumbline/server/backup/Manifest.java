package org.plumbline.server.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup holds, so that it can be proved.
 *
 * @param form of the backup, 1
 * @param madeAt when the snapshot was taken, by the database's clock
 * @param migrations the versions of the schema's migrations, in the order in which they were applied
 * @param sequences where the numbers of new rows go on
 * @param seal the newest seal of the audit; null when nothing has been sealed yet
 */
public record Manifest(
        int form,
        String madeAt,
        List<String> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        @Nullable Seal seal) {
    static final int FORM = 1;

    public Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /**
     * One table, written in the order of its key.
     *
     * @param columns in the order written; those that the database works out itself are not
     * @param sha256 of the table as CSV, in hexadecimal digits
     */
    public record Table(String name, List<String> columns, long rows, String sha256) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One sequence.
     *
     * @param called whether the value has been given out
     */
    public record Sequence(String name, long value, boolean called) {}

    /** The newest seal of the audit. */
    public record Seal(long number, String digest) {}

    /** All rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
