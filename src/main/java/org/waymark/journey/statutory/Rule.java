package org.waymark.journey.statutory;

/** The rules that Waymark knows how to apply; how long each gives, and when it is the law, the decision table says. */
enum Rule {
    REFERRAL_DECISION("referral-decision"),
    INITIAL_ASSESSMENT("initial-assessment"),
    CORE_ASSESSMENT("core-assessment"),
    SINGLE_ASSESSMENT("single-assessment"),
    INITIAL_CONFERENCE("initial-conference"),
    TRANSFER_CONFERENCE("transfer-conference"),
    FIRST_CORE_GROUP("first-core-group"),
    FIRST_REVIEW_CONFERENCE("first-review-conference"),
    LATER_REVIEW_CONFERENCE("later-review-conference"),
    FIRST_CARE_REVIEW("first-care-review"),
    SECOND_CARE_REVIEW("second-care-review"),
    LATER_CARE_REVIEW("later-care-review"),
    FIRST_CARE_VISIT("first-care-visit"),
    CARE_VISIT("care-visit"),
    SETTLED_CARE_VISIT("settled-care-visit"),
    LONG_TERM_FOSTER_VISIT("long-term-foster-visit"),
    INTERIM_ORDER_WEEKLY_VISIT("interim-order-weekly-visit"),
    INTERIM_ORDER_VISIT("interim-order-visit"),
    SHORT_BREAK_FIRST_REVIEW("short-break-first-review"),
    SHORT_BREAK_LATER_REVIEW("short-break-later-review"),
    SHORT_BREAK_VISIT("short-break-visit"),
    ADOPTION_FIRST_REVIEW("adoption-first-review"),
    ADOPTION_SECOND_REVIEW("adoption-second-review"),
    ADOPTION_LATER_REVIEW("adoption-later-review"),
    ADOPTION_FIRST_VISIT("adoption-first-visit"),
    ADOPTION_VISIT("adoption-visit");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** As the decision table spells it. */
    String id() {
        return id;
    }
}
