package org.plumbline.formats.table;

import java.util.regex.Pattern;

/**
 * The text of a cell that no spreadsheet takes for a formula, and back.
 *
 * <p>Text that begins as a formula does gets an apostrophe before it; plain numbers stay as they are. Text that already
 * begins with apostrophes and then a formula gets one more, so that a reader who takes one away has the text again.
 */
public final class GuardedCell {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    /** The wide forms too, which some spreadsheets take for the narrow ones. */
    private static final Pattern FORMULA =
            Pattern.compile("'*(?:[\t\r]|\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]).*", Pattern.DOTALL);

    private GuardedCell() {}

    /** The text as it is written into a table. */
    public static String written(String text) {
        return isGuarded(text) ? "'" + text : text;
    }

    /** The text that was written so. */
    public static String read(String cell) {
        return cell.startsWith("'") && isGuarded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether a spreadsheet could take the text for a formula. */
    private static boolean isGuarded(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}
