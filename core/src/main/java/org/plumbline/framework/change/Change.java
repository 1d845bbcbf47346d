package org.plumbline.framework.change;

/**
 * One difference between two editions.
 *
 * @param kind what happened
 * @param what what it happened to, such as {@code question}
 * @param id its id
 * @param before how it was; empty when it was not there
 * @param after how it is; empty when it is gone
 */
public record Change(Kind kind, String what, String id, String before, String after) {
    /** What happened between one edition and the other. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** Its words changed; no result can. */
        REWORDED,
        /** How its cases are drawn changed; no result can. */
        REDRAWN,
        /** The order in which cases are judged changed; no result can. */
        REARRANGED,
        /** Something changed that can change a result. */
        RESCORED
    }
}
