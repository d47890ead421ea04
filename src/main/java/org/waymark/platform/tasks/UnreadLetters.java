package org.waymark.platform.tasks;

/** How much is new to whoever is acting. Implemented by the room that keeps letters. */
public interface UnreadLetters {

    /** Letters to them, written since they last said that they have read all, that they may still read. */
    int number();
}
