package org.plumbline.server.pages;

/** What a page shows of something that two may change at the same time. */
public interface Again {
    /** What somebody else changed since the form was opened. */
    Changed changed();
}
