package org.waymark.programme.rules;

/** Rules of the programme that cannot be used; the message names file, line and column, and what would be right. */
public class InvalidRules extends RuntimeException {

    public InvalidRules(String message) {
        super(message);
    }
}
