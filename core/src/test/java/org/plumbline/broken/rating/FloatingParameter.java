package org.plumbline.broken.rating;

import org.plumbline.framework.rule.Scale;

/** Takes a percentage as a floating point number. */
public final class FloatingParameter {
    private FloatingParameter() {}

    public static String of(Scale scale, Float percent) {
        return scale.at(percent.intValue()).id();
    }
}
