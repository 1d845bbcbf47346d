package org.plumbline.assessment;

import java.util.Locale;

/** In which round a case was judged. Scores take the agreed marking, else the first; the second only serves comparison. */
public enum Marking {
    FIRST,
    SECOND,
    AGREED;

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
