package org.plumbline.framework.words;

/** An id and the words for it: a unit, an owner, a reason, a choice, a lettered part. */
public record Named(Id id, Words words) {}
