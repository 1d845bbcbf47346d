package org.plumbline.assessment.allocation;

/**
 * What was allocated before.
 *
 * @param started whether the marking has begun, so that it never moves
 */
public record Given(String reference, String assessor, boolean started) {}
