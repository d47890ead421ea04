package org.waymark.lists.reading;

/** The file of words for the columns of the lists cannot be used. The message says what is wrong, where, what would be right. */
public final class InvalidHeadings extends RuntimeException {

    InvalidHeadings(String message) {
        super(message);
    }
}
