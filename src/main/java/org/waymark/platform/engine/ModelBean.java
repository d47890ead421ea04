package org.waymark.platform.engine;

/** Marks a Spring bean that a model may name in an expression. Expressions see no other bean. */
public interface ModelBean {}
