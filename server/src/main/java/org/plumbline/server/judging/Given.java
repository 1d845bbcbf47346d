package org.plumbline.server.judging;

import java.time.Instant;
import org.plumbline.assessment.AnswerEvent;

/**
 * An answer as it was given.
 *
 * @param by the name of who gave it
 * @param received when the database took it
 * @param mine whether the person who acts gave it
 */
public record Given(AnswerEvent event, String by, Instant received, boolean mine) {}
