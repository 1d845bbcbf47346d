package org.plumbline.publication;

import java.time.LocalDate;

/**
 * One published state of a report.
 *
 * @param number from 1
 * @param digest of the manifest that lists its files with theirs
 */
public record Version(int number, LocalDate on, String digest) {}
