package org.plumbline.framework.report;

import org.plumbline.framework.words.Id;
import org.plumbline.framework.words.Words;

/** A term that reports explain to their readers. */
public record GlossaryEntry(Id id, Words term, Words text) {}
