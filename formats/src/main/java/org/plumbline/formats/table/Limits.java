package org.plumbline.formats.table;

/**
 * How large a table may be that somebody sends us.
 *
 * @param bytes of the file
 * @param rows with anything in them, without the header
 * @param characters of one cell
 */
public record Limits(long bytes, int rows, int columns, int characters) {
    /** More than any service's caseload. */
    public static final Limits CASELOAD = new Limits(10L << 20, 100_000, 200, 10_000);

    /** How much a spreadsheet may unpack to: ten times the file, which is a packed form of text. */
    public long unpacked() {
        return 10 * bytes;
    }
}
