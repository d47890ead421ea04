package org.waymark.desk;

/** Nobody is signed in, or the session has ended. */
class NotSignedIn extends RuntimeException {

    NotSignedIn() {
        super("You are not signed in, or your session has ended. Sign in again; what you had entered is kept.");
    }
}
