package org.waymark.fieldwork;

/** How something that was planned came to nothing. */
enum Ending {
    CANCELLED("cancelled"),
    NOT_HAPPENED("did not happen"),
    NOT_RECORDED("not recorded");

    private final String inWords;

    Ending(String inWords) {
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }
}
