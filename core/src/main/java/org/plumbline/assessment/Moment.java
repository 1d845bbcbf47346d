package org.plumbline.assessment;

import java.time.LocalDate;

/**
 * When something was judged or received, as the device wrote it. Nothing is decided by it: judgements are only checked
 * to lie in the days of the fieldwork.
 *
 * @param written with or without a time of day
 * @param day the day on the device
 */
public record Moment(String written, LocalDate day) {}
