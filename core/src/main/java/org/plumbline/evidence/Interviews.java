package org.plumbline.evidence;

import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/**
 * A group of people that inspectors spoke to.
 *
 * @param people how many
 */
public record Interviews(Id id, int people, Words title) {}
