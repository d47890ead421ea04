package org.waymark.platform.staff;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may ask an address that is of no inspection, or may not tell whether there is one. Stands at its first argument,
 * which is then the user's id: the method does not begin, and nothing that was sent is looked at, before it has been
 * asked who this is. Others are refused ({@link org.waymark.platform.tasks.NotAllowed}, 403).
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AskedByStaff {

    /** Any of these may ask. */
    StaffRole[] value();

    /** What the others are told, in a sentence; the words of the roles if empty. */
    String otherwise() default "";
}
