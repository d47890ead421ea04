package org.waymark.lists.synthetic;

/**
 * The course that a child's journey takes, and in how many of a hundred children it does. The shares follow the
 * national figures of 2012 (about 600,000 referrals a year, 370,000 children in need, 127,000 section 47 enquiries,
 * 43,000 on plans, 67,000 looked after), with protection more than its share, so that a small population has every
 * stage.
 */
enum Course {
    CONTACT_ONLY(8),
    EARLY_HELP_OPEN(8),
    EARLY_HELP_DONE(4),
    REFERRAL_NO_ACTION(7),
    ASSESSED_NO_ACTION(9),
    ASSESSMENT_OPEN(8),
    IN_NEED_OPEN(18),
    IN_NEED_CLOSED(7),
    ENQUIRY_OPEN(3),
    ENQUIRY_NO_CONFERENCE(4),
    CONFERENCE_NO_PLAN(3),
    PROTECTED(10),
    PROTECTION_ENDED(4),
    IN_CARE(5),
    CARE_ENDED(2);

    private final int share;

    Course(int share) {
        this.share = share;
    }

    /** The course of the n-th of so many children: shares are kept exactly, not by chance. */
    static Course of(int n, int children) {
        double place = (n + 0.5) * 100 / children;
        double sum = 0;
        for (Course course : values()) {
            sum += course.share;
            if (place < sum) {
                return course;
            }
        }
        return CARE_ENDED;
    }
}
