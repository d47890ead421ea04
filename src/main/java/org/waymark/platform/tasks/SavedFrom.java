package org.waymark.platform.tasks;

/**
 * From which open page something was saved, and its how manieth saving that was. What one page sends may arrive in
 * another order, or a second time.
 *
 * @param page a word that the page made up when it was opened; null when it said none
 * @param turn counts up on that page
 */
record SavedFrom(String page, long turn) {

    private static final int LONGEST = 64;

    /** A page that did not say. */
    public static final SavedFrom UNKNOWN = new SavedFrom(null, 0);

    static SavedFrom of(String page, Long turn) {
        if (page == null || turn == null) {
            return UNKNOWN;
        }
        if (page.isBlank() || page.length() > LONGEST || turn < 1) {
            throw RefusedAnswers.of("", "The page did not say which page it is. Load it again.");
        }
        return new SavedFrom(page, turn);
    }

    boolean isSamePageAs(SavedFrom other) {
        return page != null && page.equals(other.page);
    }

    /** Whether the same page has sent this already, or something newer. */
    boolean hasOvertaken(SavedFrom other) {
        return isSamePageAs(other) && turn >= other.turn;
    }
}
