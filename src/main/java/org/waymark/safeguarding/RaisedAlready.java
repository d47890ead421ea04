package org.waymark.safeguarding;

/** The same words were raised in this inspection a moment ago: whoever raises them again is asked whether they mean to. */
class RaisedAlready extends RuntimeException {

    /** @param raisedAt in words */
    RaisedAlready(int number, String raisedAt) {
        super(
                "The same words were raised as concern %d at %s. Raise them again only if they are about another child or another event."
                        .formatted(number, raisedAt));
    }
}
