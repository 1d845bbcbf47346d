package org.plumbline.server.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where the page's form has another name for a component than its own in small letters with hyphens. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {
    String value();

    /** Whether the form has its values as lines of one text. */
    boolean lines() default false;

    /** Whether the form has it as the three parts of a day. */
    boolean day() default false;
}
