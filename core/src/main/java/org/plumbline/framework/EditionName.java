package org.plumbline.framework;

import org.plumbline.framework.words.Id;

/**
 * Which frozen version of which framework.
 *
 * @param revision 1 or more; a fault found in use makes the next one
 */
public record EditionName(Id framework, String edition, int revision) {
    @Override
    public String toString() {
        return framework + "/" + edition;
    }
}
