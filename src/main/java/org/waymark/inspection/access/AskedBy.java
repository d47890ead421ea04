package org.waymark.inspection.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may ask an address. Stands at its first argument, which is then the inspection of the address, as {@link
 * org.waymark.inspection.InspectionView}: the method does not begin before it has been asked who this is. To whom the
 * inspection is not theirs to know of, it does not exist ({@link org.waymark.inspection.NoSuchInspection}, 404).
 *
 * <p>Where an address is of no inspection, or may not tell whether there is one, {@link
 * org.waymark.platform.staff.AskedByStaff} stands there instead. Where several addresses are for the same people, they
 * share an annotation of their own at which this one stands.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AskedBy {

    /** Any of these may ask. */
    AccessRole[] value();

    /** What the others are told who may know of the inspection (403), in a sentence; the words of the roles if empty. */
    String otherwise() default "";

    /** What the others are answered, where that is not {@link org.waymark.platform.tasks.NotAllowed}. */
    Class<? extends Denial> denial() default Denial.Forbidden.class;
}
