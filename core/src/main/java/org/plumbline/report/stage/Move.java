package org.plumbline.report.stage;

/**
 * A step that is allowed from one stage to another of the same kind.
 *
 * @param by who may take it
 * @param when what must be so
 */
public record Move(Stage from, Stage to, String by, String when) {
    public Move {
        if (!from.getClass().equals(to.getClass())) {
            throw new IllegalArgumentException("%s and %s are stages of different things".formatted(from, to));
        }
    }
}
