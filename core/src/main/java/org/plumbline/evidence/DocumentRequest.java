package org.plumbline.evidence;

/**
 * A document that was asked for in advance.
 *
 * @param number names it within its inspection, such as {@code R4}
 * @param askedOf who was asked, by post; empty when not said
 * @param askedOn when, as {@code 2018-08-01}
 * @param dueOn by when it should be there; empty when not said
 * @param about the standard it is for; empty for none
 * @param receivedOn when it came; empty while it is outstanding
 * @param file the file that came, by its path in the folder; empty for none
 * @param withdrawn why it is no longer asked for; empty while it is
 */
public record DocumentRequest(
        String number,
        String what,
        String askedOf,
        String askedOn,
        String dueOn,
        String about,
        String receivedOn,
        String file,
        String note,
        String withdrawn) {}
