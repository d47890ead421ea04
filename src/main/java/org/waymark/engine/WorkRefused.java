package org.waymark.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/** The engine refused what a user asked for, by a rule of Waymark's. The message is for the user. */
public class WorkRefused extends BadUserRequestException {

    public WorkRefused(String message) {
        super(message);
    }
}
