package org.plumbline.server.judging;

import java.time.Instant;

/** Something that was decided about one marking of a case. */
public record Step(State state, String reason, String by, Instant at) {}
