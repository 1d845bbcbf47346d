package org.plumbline.publishing;

import java.util.Locale;

/** A form in which a report comes out. */
public enum Format {
    HTML,
    PDF,
    DOCX,
    ODS,
    CSV,
    JSON;

    /** The word for it on the command line and in file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
