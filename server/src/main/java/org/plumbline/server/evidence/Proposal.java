package org.plumbline.server.evidence;

import java.time.OffsetDateTime;

/**
 * A rating that was proposed.
 *
 * @param rating empty where people decided not to rate
 * @param atSaid when, as the folder said that brought it; empty for one made here
 */
public record Proposal(
        long id, String standard, String rating, String reasons, String by, OffsetDateTime proposedAt, String atSaid) {}
