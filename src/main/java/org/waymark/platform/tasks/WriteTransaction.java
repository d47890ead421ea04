package org.waymark.platform.tasks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that a person or a program asks for: the whole method is one transaction, done again in a new one when others
 * wrote at the same time, so that nobody sees that. It never begins inside another transaction: that could not be done
 * again. What the method does beside the database it may do several times.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface WriteTransaction {}
