package org.waymark.fieldwork;

/** How something that was planned came to nothing. */
public enum ActivityEnding {
    CANCELLED("cancelled"),
    NOT_HAPPENED("did not happen"),
    NOT_RECORDED("not recorded"),
    /** It was never meant to be: whoever added it on the spot took it away again. */
    ADDED_BY_MISTAKE("added by mistake, and taken away");

    private final String inWords;

    ActivityEnding(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
