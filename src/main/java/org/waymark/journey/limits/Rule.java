package org.waymark.journey.limits;

/** The rules that Waymark knows how to apply; how long each gives, and when it is the law, the decision table says. */
enum Rule {
    REFERRAL_DECISION("referral-decision"),
    INITIAL_ASSESSMENT("initial-assessment"),
    CORE_ASSESSMENT("core-assessment"),
    SINGLE_ASSESSMENT("single-assessment"),
    INITIAL_CONFERENCE("initial-conference"),
    FIRST_CORE_GROUP("first-core-group"),
    FIRST_REVIEW_CONFERENCE("first-review-conference"),
    LATER_REVIEW_CONFERENCE("later-review-conference"),
    FIRST_CARE_REVIEW("first-care-review"),
    SECOND_CARE_REVIEW("second-care-review"),
    LATER_CARE_REVIEW("later-care-review"),
    FIRST_CARE_VISIT("first-care-visit"),
    CARE_VISIT("care-visit"),
    SETTLED_CARE_VISIT("settled-care-visit");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** As the decision table spells it. */
    String id() {
        return id;
    }
}
