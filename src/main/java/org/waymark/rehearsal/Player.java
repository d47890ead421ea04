package org.waymark.rehearsal;

/** Knows what to answer on one form, as a person who does that work would. */
interface Player {

    /** The form it plays. */
    String form();

    /** Answers that the form takes: an object that becomes the JSON which the form's page would send. */
    Object answers(Scene scene);
}
