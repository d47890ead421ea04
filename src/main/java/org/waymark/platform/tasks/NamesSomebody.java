package org.waymark.platform.tasks;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A text that may be somebody's name: a question mark or a dash is none. Whether one is given at all is asked beside it. */
@Pattern(regexp = "(?s)\\s*|.*\\p{L}\\p{L}.*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
public @interface NamesSomebody {

    String message() default "This is nobody's name. Give the name and the post.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
