package org.plumbline.rating;

import org.plumbline.framework.words.Id;

/**
 * A rating that people gave: judged for a standard that the edition leaves to people, or awarded by the panel in place
 * of a computed one.
 *
 * @param of the standard, criterion, theme or overall rated
 * @param rating its name on the scale; blank where people decided not to rate a standard that they judge
 * @param reasons why, in their words
 * @param by who
 * @param at when, as recorded
 */
public record Award(Id of, String rating, String reasons, String by, String at) {}
