package org.plumbline.framework;

import org.plumbline.framework.words.Words;

/** What an edition calls its sections, standards and ratings. */
public record Terms(Words section, Words standard, Words rating) {}
