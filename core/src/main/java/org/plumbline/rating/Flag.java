package org.plumbline.rating;

import java.util.Locale;

/** Why people should look at a computed rating again. */
public enum Flag {
    /** The deciding score is within the edition's number of points of another band. */
    NEAR_EDGE,
    /** One answer judged the other way would change the rating. */
    ONE_CASE,
    /** The deciding score rests on very few cases. */
    FEW_CASES;

    /** The word for it in files, such as {@code near-edge}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
