package org.waymark.platform.engine;

import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A service task's work. Reads, calls the domain, writes; its bean name is what the model's delegate expression names.
 */
public interface Step extends JavaDelegate, ModelBean {}
