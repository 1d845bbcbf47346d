package org.plumbline.framework.sampling;

import org.plumbline.framework.words.Id;

/**
 * The days in which a case must have begun to be drawn, both included.
 *
 * @param attribute the date that is looked at
 * @param earliest the window's first day
 * @param latest the window's last day
 * @param undated what becomes of a case whose date is not known
 */
public record EligibilityWindow(Id attribute, Before earliest, Before latest, Undated undated) {
    /** Whether a case without a date can be drawn. */
    public enum Undated {
        IN,
        OUT
    }
}
