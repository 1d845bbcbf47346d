package org.plumbline.server.pages;

import java.util.Optional;

/** Knows who looks at a page, and where they may go; the rooms that know people answer. */
public interface Visitors {
    Optional<Shell.Visitor> now();
}
