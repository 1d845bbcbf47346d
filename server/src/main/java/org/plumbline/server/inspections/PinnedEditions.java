package org.plumbline.server.inspections;

import org.plumbline.framework.Edition;
import org.plumbline.server.editions.Editions;
import org.springframework.stereotype.Component;

/** The editions that inspections are pinned to: what a number stands for never changes. */
@Component
public class PinnedEditions {
    private final Editions editions;

    PinnedEditions(Editions editions) {
        this.editions = editions;
    }

    /** The edition of a number. */
    public Edition edition(long id) {
        return editions.load(id);
    }
}
