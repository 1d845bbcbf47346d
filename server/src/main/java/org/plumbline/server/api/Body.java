package org.plumbline.server.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form that a program fills in with JSON: what a page's form sends in fields, it sends as an object with the components of
 * the record, which also describes it in the API's document.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Body {
    /** The record; {@link Nothing} where nothing is sent but the request itself. */
    Class<? extends Record> value();

    /** Whether it changes what another may change too: the version that the program saw comes as {@code If-Match}. */
    boolean changes() default false;

    /** Whether the same request sent again is the same deed, by its {@code Idempotency-Key}. */
    boolean once() default true;

    /** Fields that the form has and the program need not send, as {@code field=value}. */
    String[] with() default {};

    /** Nothing is sent. */
    record Nothing() {}
}
