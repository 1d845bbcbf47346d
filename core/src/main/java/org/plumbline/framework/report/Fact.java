package org.plumbline.framework.report;

import org.plumbline.framework.words.Grounds;
import org.plumbline.framework.words.Id;

/**
 * A number that an edition states of itself, such as how many services its programme visits.
 *
 * @param value a plain decimal number
 */
public record Fact(Id id, String value, Grounds grounds) {}
