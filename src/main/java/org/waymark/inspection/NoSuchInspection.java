package org.waymark.inspection;

/** There is no such inspection, or none that the one who asks may know of: the same words for both. */
public class NoSuchInspection extends RuntimeException {

    public NoSuchInspection(String asked) {
        super("There is no inspection " + asked + " that you can see.");
    }
}
