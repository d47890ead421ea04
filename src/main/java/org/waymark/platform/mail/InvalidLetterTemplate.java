package org.waymark.platform.mail;

/** A letter's template cannot be used; says which, in which line, and what would be right. */
class InvalidLetterTemplate extends RuntimeException {

    InvalidLetterTemplate(String template, int line, String what) {
        super("config/letters/" + template + ".txt, line " + line + ": the template " + what);
    }
}
