package org.plumbline.assessment.allocation;

import org.plumbline.assessment.Marking;

/**
 * Who marks a case.
 *
 * @param marking first or second
 * @param because why they do, in a sentence
 */
public record Allotment(String reference, Marking marking, String assessor, String because) {}
