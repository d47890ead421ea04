package org.waymark.inspection;

/** Whoever asks may know the inspection, and may not do or see this. */
public class NotForYou extends RuntimeException {

    /** @param why whom it is for, in a sentence */
    public NotForYou(String why) {
        super(why);
    }
}
