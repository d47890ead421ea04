package org.waymark.platform.engine;

/** Somebody else was quicker by a moment. The message is for the user. */
class TakenMeanwhile extends WorkRefused {

    TakenMeanwhile(String message) {
        super(message);
    }
}
