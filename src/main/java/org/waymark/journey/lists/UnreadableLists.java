package org.waymark.journey.lists;

/** A file that cannot be read as lists at all. The message tells the link officer what is wrong and what to do. */
public final class UnreadableLists extends RuntimeException {

    UnreadableLists(String sentence) {
        super(sentence);
    }

    UnreadableLists(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
