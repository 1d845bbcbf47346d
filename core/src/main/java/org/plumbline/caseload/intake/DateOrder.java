package org.plumbline.caseload.intake;

/** In which order a source system writes the parts of a date; a date that begins with the year is read in any. */
public enum DateOrder {
    /** Such as 31/12/2018. */
    DAY_FIRST,
    /** Such as 12/31/2018. */
    MONTH_FIRST,
    /** Such as 2018-12-31, and nothing else. */
    YEAR_FIRST
}
