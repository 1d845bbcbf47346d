package org.plumbline.formats.document;

import java.util.Locale;

/** Why a document is not taken. */
public enum Unfit {
    EMPTY("it is empty", "Send the file itself"),
    TOO_LARGE("it has more than 20 MB", "Send it in parts, or with smaller pictures"),
    UNKNOWN(
            "it is of no kind that is taken",
            "Send a PDF, a Word or OpenDocument file, a spreadsheet, text, or a picture"),
    LIES("what is in it is not what its name says", "Save it anew in the program that made it, under its right ending"),
    DAMAGED("it cannot be read", "Open it in the program that made it, and save it anew"),
    MACROS("it holds macros, which could run", "Save it without macros"),
    RUNS(
            "it holds something that runs or opens other things when it is opened",
            "Print it into a new PDF, and send that"),
    CARRIES("it carries other files inside", "Take them out, and send each by itself"),
    LOCKED("it is locked by a password or encrypted", "Save it without a password");

    private final String what;
    private final String remedy;

    Unfit(String what, String remedy) {
        this.what = what;
        this.remedy = remedy;
    }

    public String what() {
        return what;
    }

    public String remedy() {
        return remedy;
    }

    /** How texts name it, such as {@code too-large}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
