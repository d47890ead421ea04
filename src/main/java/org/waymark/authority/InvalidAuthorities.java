package org.waymark.authority;

/** A list of authorities that cannot be used; the message names file, line and column, and what would be right. */
public class InvalidAuthorities extends RuntimeException {

    InvalidAuthorities(String message) {
        super(message);
    }
}
