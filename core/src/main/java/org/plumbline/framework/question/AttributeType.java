package org.plumbline.framework.question;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What a case attribute may hold. */
public enum AttributeType {
    /** {@code yes} or {@code no}. */
    FLAG,
    CHOICE,
    NUMBER,
    /** Such as {@code 2018-09-03}. */
    DATE,
    WORDS;

    /** Whether the text can stand in an attribute of this type; a choice is checked against its values elsewhere. */
    public boolean accepts(String text) {
        return switch (this) {
            case FLAG -> text.equals("yes") || text.equals("no");
            case NUMBER -> isNumber(text);
            case DATE -> isDate(text);
            case CHOICE, WORDS -> true;
        };
    }

    /** Whether the text is a plain decimal number of at most 18 characters. */
    public static boolean isNumber(String text) {
        if (text.length() > 18 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return false;
        }
        try {
            new BigDecimal(text);
            return true;
        } catch (NumberFormatException notANumber) {
            return false;
        }
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
