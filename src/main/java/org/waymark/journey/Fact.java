package org.waymark.journey;

/** The names under which a stage's occurrence keeps what the lists say. A comment names lists where it is not plain. */
public final class Fact {

    /** {@code contact} (List 1) or {@code referral} (List 3). */
    public static final String KIND = "kind";
    /** Sheet and row that the occurrence was read from, such as {@code List 3, row 12}. */
    public static final String FOUND_IN = "found-in";
    /** Why an occurrence that no row states was concluded from others. */
    public static final String CONCLUDED_FROM = "concluded-from";
    /** What was stepped down from: a stage's id. */
    public static final String STEPPED_DOWN_FROM = "stepped-down-from";

    public static final String CONTACT_ON = "contact-on";
    public static final String SOURCE = "source";
    public static final String STARTED_ON = "started-on";
    public static final String COMPLETED_ON = "completed-on";
    public static final String ORGANISATION = "organisation";
    public static final String REFERRED_ON = "referred-on";
    public static final String NO_FURTHER_ACTION = "no-further-action";
    public static final String REFERRALS_IN_YEAR = "referrals-in-12-months";
    public static final String CHILD_SEEN = "child-seen";
    public static final String AUTHORISED_ON = "authorised-on";
    public static final String REQUIRES_SUPPORT = "requires-support";
    public static final String STRATEGY_ON = "strategy-discussion-on";
    public static final String CONFERENCE_UNNECESSARY = "conference-unnecessary";
    public static final String CONFERENCE_ON = "conference-on";
    /** The day on which the authority was told that a child with a plan elsewhere moved in; no template asks for it. */
    public static final String MOVE_NOTIFIED_ON = "move-notified-on";

    public static final String RESULTED_IN_PLAN = "resulted-in-plan";
    public static final String ENQUIRIES_IN_YEAR = "enquiries-in-12-months";
    public static final String CONFERENCES_IN_YEAR = "conferences-in-12-months";
    public static final String IN_NEED_SINCE = "in-need-since";
    public static final String PRIMARY_NEED = "primary-need";
    public static final String LAST_SEEN_ON = "last-seen-on";
    public static final String CLOSED_ON = "closed-on";
    public static final String CLOSURE_REASON = "closure-reason";
    public static final String CASE_STATUS = "case-status";
    public static final String PLAN_STARTED_ON = "plan-started-on";
    public static final String INITIAL_CATEGORY = "initial-category";
    public static final String LATEST_CATEGORY = "latest-category";
    public static final String LAST_VISIT_ON = "last-visit-on";
    public static final String SEEN_ALONE = "seen-alone";
    public static final String LATEST_REVIEW_ON = "latest-review-on";
    public static final String PLAN_ENDED_ON = "plan-ended-on";
    public static final String EMERGENCY_POWERS = "emergency-powers";
    public static final String PREVIOUS_PLANS = "previous-plans";
    public static final String LOOKED_AFTER_SINCE = "looked-after-since";
    public static final String AGAIN_LOOKED_AFTER = "again-looked-after";
    public static final String LEGAL_STATUS = "legal-status";
    public static final String LEGAL_STATUS_SINCE = "legal-status-since";
    public static final String PERMANENCE_PLAN = "permanence-plan";
    public static final String REVIEWING_OFFICER_CONTACT_ON = "reviewing-officer-contact-on";
    public static final String HEALTH_ASSESSMENT_ON = "health-assessment-on";
    public static final String DENTAL_CHECK_ON = "dental-check-on";
    public static final String PLACEMENTS_IN_YEAR = "placements-in-12-months";
    public static final String CEASED_ON = "ceased-on";
    public static final String CEASED_REASON = "ceased-reason";
    public static final String PLACED_ON = "placed-on";
    public static final String PLACEMENT_TYPE = "placement-type";
    public static final String PLACEMENT_PROVIDER = "placement-provider";
    public static final String PLACEMENT_LOCATION = "placement-location";
    public static final String MISSING_EPISODES = "missing-episodes";
    public static final String ABSENT_EPISODES = "absent-episodes";
    public static final String INTERVIEW_OFFERED = "return-interview-offered";
    public static final String INTERVIEW_ACCEPTED = "return-interview-accepted";
    public static final String TEAM = "team";
    public static final String WORKER = "worker";

    public static final String ID = "child-unique-id";
    public static final String GENDER = "gender";
    public static final String ETHNICITY = "ethnicity";
    public static final String BORN_ON = "date-of-birth";
    public static final String AGE = "age";
    public static final String DISABILITY = "disability";
    public static final String ASYLUM_SEEKING = "unaccompanied-asylum-seeking";

    private Fact() {}
}
