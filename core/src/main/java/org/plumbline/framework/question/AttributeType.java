package org.plumbline.framework.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a case attribute may hold. */
public enum AttributeType {
    /** {@code yes} or {@code no}. */
    FLAG,
    CHOICE,
    NUMBER,
    /** Such as {@code 2018-09-03}. */
    DATE,
    WORDS;

    private static final Pattern NUMBER_FORM = Pattern.compile("(?=.{1,18}$)[+-]?[0-9]+([.][0-9]+)?");

    /** Whether the text can stand in an attribute of this type; a choice is checked against its values elsewhere. */
    public boolean accepts(String text) {
        return switch (this) {
            case FLAG -> text.equals("yes") || text.equals("no");
            case NUMBER -> isNumber(text);
            case DATE -> isDate(text);
            case CHOICE, WORDS -> true;
        };
    }

    /** Whether the text is a plain decimal number, such as {@code 14} or {@code -3.5}. */
    public static boolean isNumber(String text) {
        return NUMBER_FORM.matcher(text).matches();
    }

    /** Whether the text is a date such as {@code 2018-09-03}. */
    public static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
