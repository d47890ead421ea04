package org.waymark.rehearsal;

import java.util.List;
import java.util.Map;

/**
 * An inspection of the demonstration: where it is, and what its visitors find waiting.
 *
 * @param authority the authority's code
 * @param children  how many children its lists hold
 * @param firstDay  its first day on site, in working days from the day that the demonstration takes for today
 * @param atMost    how often a form is played; what comes after that waits for whoever visits
 */
record StagedInspection(String authority, int children, int firstDay, Script script, Map<String, Integer> atMost) {

    private static final int MANY_CHILDREN = 240;
    private static final int SOME_CHILDREN = 26;
    private static final int FEW_CHILDREN = 14;

    private static final double OUTSTANDING = 0.08;
    private static final double GOOD = 0.3;
    private static final double GOOD_TO_ADEQUATE = 0.5;
    private static final double ADEQUATE = 0.66;
    private static final double WEAK = 0.8;
    private static final double INADEQUATE = 0.95;

    /** On day four of ten: half the team's cases begun, visits to come, a concern with hours left. */
    static final StagedInspection ON_SITE = new StagedInspection(
            "301",
            MANY_CHILDREN,
            -3,
            new Script(
                    DemonstrationPeople.FIRST_TEAM,
                    new Tendency(
                            GOOD_TO_ADEQUATE,
                            Map.of(
                                    "assessment-and-risk", ADEQUATE,
                                    "quality-assurance-and-oversight", WEAK,
                                    "planning-and-decisions", WEAK,
                                    "particularly-vulnerable-children", ADEQUATE,
                                    "wishes-and-feelings", GOOD,
                                    "focus-on-the-child", GOOD,
                                    "impact-of-help", 0.4)),
                    1,
                    1,
                    null),
            Map.of(
                    "supply-evidence", 0,
                    "arrange-family-meeting", 3,
                    "moderate-case", 2,
                    "acknowledge-concern", 1,
                    "answer-request", 1));

    /** The draft is with the director, whose comments are due in two days. */
    static final StagedInspection WITH_ITS_DCS = new StagedInspection(
            "302",
            MANY_CHILDREN,
            -21,
            new Script(
                    DemonstrationPeople.FIRST_TEAM,
                    new Tendency(
                            ADEQUATE,
                            Map.of(
                                    "overall-effectiveness", ADEQUATE,
                                    "help-and-protection", ADEQUATE,
                                    "quality-of-practice", ADEQUATE,
                                    "leadership-and-governance", GOOD,
                                    "direct-contact", GOOD_TO_ADEQUATE,
                                    "wishes-and-feelings", GOOD,
                                    "inter-agency-working", WEAK,
                                    "agencies-together", WEAK,
                                    "quality-assurance-and-oversight", GOOD_TO_ADEQUATE)),
                    1,
                    1,
                    null),
            Map.of("factual-accuracy", 0));

    /** The draft is due in two days, and quality assurance has to look at it before. */
    static final StagedInspection IN_QUALITY_ASSURANCE = new StagedInspection(
            "857",
            SOME_CHILDREN,
            -17,
            new Script(
                    DemonstrationPeople.SECOND_TEAM,
                    new Tendency(
                            GOOD,
                            Map.of(
                                    "wishes-and-feelings", OUTSTANDING,
                                    "direct-contact", OUTSTANDING,
                                    "particularly-vulnerable-children", ADEQUATE,
                                    "quality-assurance-and-oversight", GOOD_TO_ADEQUATE,
                                    "quality-of-practice", OUTSTANDING,
                                    "leadership-and-governance", ADEQUATE)),
                    2,
                    3,
                    null),
            Map.of("quality-assure", 0));

    /** Its lead is writing the draft. */
    static final StagedInspection BEING_WRITTEN = new StagedInspection(
            "880",
            SOME_CHILDREN,
            -14,
            new Script(
                    DemonstrationPeople.THIRD_TEAM,
                    new Tendency(
                            GOOD_TO_ADEQUATE,
                            Map.of(
                                    "overall-effectiveness", ADEQUATE,
                                    "help-and-protection", GOOD,
                                    "quality-of-practice", ADEQUATE,
                                    "leadership-and-governance", ADEQUATE,
                                    "impact-of-help", GOOD,
                                    "assessment-and-risk", ADEQUATE,
                                    "direct-contact", WEAK)),
                    2,
                    1,
                    null),
            Map.of("draft-report", 0));

    /** The final report was due two days ago and is not signed off. */
    static final StagedInspection OVERDUE = new StagedInspection(
            "805",
            SOME_CHILDREN,
            -31,
            new Script(
                    DemonstrationPeople.SECOND_TEAM,
                    new Tendency(
                            WEAK,
                            Map.of(
                                    "overall-effectiveness", INADEQUATE,
                                    "help-and-protection", INADEQUATE,
                                    "quality-of-practice", ADEQUATE,
                                    "leadership-and-governance", INADEQUATE,
                                    "assessment-and-risk", INADEQUATE,
                                    "particularly-vulnerable-children", INADEQUATE,
                                    "wishes-and-feelings", GOOD_TO_ADEQUATE,
                                    "direct-contact", ADEQUATE)),
                    2,
                    1,
                    null),
            Map.of("sign-off", 0));

    /** Final, and its publication is held. */
    static final StagedInspection HELD = new StagedInspection(
            "201",
            FEW_CHILDREN,
            -36,
            new Script(
                    DemonstrationPeople.THIRD_TEAM,
                    new Tendency(
                            GOOD,
                            Map.of(
                                    "inter-agency-working", OUTSTANDING,
                                    "leadership-and-governance", OUTSTANDING,
                                    "assessment-and-risk", GOOD_TO_ADEQUATE)),
                    3,
                    1,
                    PracticeTexts.OF_THE_DEMONSTRATION.text("hold-reason")),
            Map.of("release-publication", 0));

    /** Published, and all that the authority owed after it is done. */
    static final StagedInspection PUBLISHED = new StagedInspection(
            "420",
            FEW_CHILDREN,
            -101,
            new Script(
                    DemonstrationPeople.FIRST_TEAM,
                    new Tendency(
                            GOOD,
                            Map.of(
                                    "impact-of-help", OUTSTANDING,
                                    "quality-assurance-and-oversight", ADEQUATE,
                                    "leadership-and-governance", ADEQUATE)),
                    3,
                    1,
                    null),
            Map.of());

    /** Its lead prepares; the authority knows nothing of it yet. */
    static final StagedInspection PREPARED = new StagedInspection(
            "867",
            SOME_CHILDREN,
            4,
            new Script(DemonstrationPeople.THIRD_TEAM, new Tendency(GOOD_TO_ADEQUATE, Map.of()), 1, 1, null),
            Map.of("prepare", 0));

    /** In the order in which they are played. */
    static List<StagedInspection> all() {
        return List.of(PUBLISHED, HELD, OVERDUE, WITH_ITS_DCS, IN_QUALITY_ASSURANCE, BEING_WRITTEN, ON_SITE, PREPARED);
    }

    /** Whether this form is left to whoever visits, when it was played so often. */
    boolean leaves(String form, int played) {
        return played >= atMost.getOrDefault(form, Integer.MAX_VALUE);
    }
}
