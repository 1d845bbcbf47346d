package org.plumbline.formats.yaml;

import org.plumbline.framework.problem.Place;

/**
 * Why a YAML file is no tree.
 *
 * @param kind what is wrong
 */
public record YamlProblem(Kind kind, Place place, String what) {
    /** What can be wrong in YAML itself. */
    public enum Kind {
        NOT_YAML,
        KEY_TWICE,
        TOO_DEEP
    }
}
