package org.waymark.lists.synthetic;

/**
 * The statutory limits that synthetic journeys keep, or break where a breach is wanted.
 *
 * @param initialAssessment working days from referral
 * @param coreAssessment    working days from its start
 * @param initialConference working days from the strategy discussion
 * @param firstReview       months from the initial conference
 * @param laterReview       months from one review conference to the next
 * @param firstCareReview   working days from becoming looked after
 * @param secondCareReview  months from the first
 * @param laterCareReview   months from one to the next
 */
public record Timescales(
        int initialAssessment,
        int coreAssessment,
        int initialConference,
        int firstReview,
        int laterReview,
        int firstCareReview,
        int secondCareReview,
        int laterCareReview) {

    /** Working Together 2010 and SI 2010/959 regulation 33, as in force in May 2012. */
    public static Timescales ofMay2012() {
        return new Timescales(10, 35, 15, 3, 6, 20, 3, 6);
    }
}
