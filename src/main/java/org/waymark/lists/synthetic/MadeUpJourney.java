package org.waymark.lists.synthetic;

import static org.waymark.lists.synthetic.MadeUpRows.NO;
import static org.waymark.lists.synthetic.MadeUpRows.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.lists.reading.AnnexAList;

/** The journey of one made-up child: which stages, and when. */
final class MadeUpJourney {

    private static final int BREACHES_IN_100 = 15;

    private final Chance chance;
    private final LocalDate reference;
    private final Timescales limits;
    private final MadeUpRows leaves;
    private boolean mayBeUnborn;

    MadeUpJourney(Chance chance, LocalDate reference, Timescales limits) {
        this.chance = chance;
        this.reference = reference;
        this.limits = limits;
        this.leaves = new MadeUpRows(chance, reference, limits);
    }

    Map<AnnexAList, List<Map<String, Object>>> rows() {
        return leaves.rows();
    }

    LocalDate beginning() {
        return leaves.beginning();
    }

    /** Whether all of it is so late that the child may not yet have been born. */
    boolean mayBeUnborn() {
        return mayBeUnborn;
    }

    void follow(Course course) {
        switch (course) {
            case CONTACT_ONLY -> leaves.contact(daysAgo(2, 170));
            case EARLY_HELP_OPEN -> leaves.earlyHelp(daysAgo(5, 120), null);
            case EARLY_HELP_DONE -> earlyHelpDone();
            case REFERRAL_NO_ACTION -> referral(daysAgo(2, 170), YES);
            case ASSESSED_NO_ACTION -> assessedAndClosed();
            case ASSESSMENT_OPEN -> assessmentOpen();
            case IN_NEED_OPEN -> inNeed(assessed(daysAgo(90, 330)), null);
            case IN_NEED_CLOSED -> inNeed(assessed(daysAgo(250, 400)), daysAgo(2, 150));
            case ENQUIRY_OPEN -> enquiryOpen();
            case ENQUIRY_NO_CONFERENCE -> enquiryWithoutConference();
            case CONFERENCE_NO_PLAN -> conferenceWithoutPlan();
            case PROTECTED -> protectedChild(daysAgo(45, 400), null);
            case PROTECTION_ENDED -> protectedChild(daysAgo(350, 550), daysAgo(5, 150));
            case IN_CARE -> inCare(daysAgo(40, 300), null);
            case CARE_ENDED -> inCare(daysAgo(300, 420), daysAgo(5, 150));
            default -> throw new IllegalArgumentException("No such course: " + course);
        }
    }

    private void earlyHelpDone() {
        LocalDate started = daysAgo(60, 200);
        leaves.earlyHelp(started, earlier(started.plusDays(chance.between(20, 60)), reference.minusDays(1)));
    }

    private void assessedAndClosed() {
        LocalDate referred = referral(daysAgo(40, 190), NO);
        LocalDate authorised = assessment(referred, limits.initialAssessment(), NO);
        leaves.inNeed(
                referred, "e) Closed episode", authorised, "RC8 - Case closed after assessment, no further action");
    }

    private void assessmentOpen() {
        mayBeUnborn = true;
        LocalDate referred = referral(daysAgo(1, 30), NO);
        leaves.assessment(referred, null, null);
        leaves.inNeed(referred, "d) Open assessment", null, null);
    }

    /** Referral, initial and core assessment; gives the day of the referral. */
    private LocalDate assessed(LocalDate day) {
        if (chance.percent(30)) {
            leaves.earlyHelp(day.minusDays(chance.between(90, 200)), day.minusDays(chance.between(10, 60)));
        }
        LocalDate referred = referral(day, NO);
        LocalDate initial = assessment(referred, limits.initialAssessment(), YES);
        assessment(initial, limits.coreAssessment(), YES);
        return referred;
    }

    private void inNeed(LocalDate referred, LocalDate closed) {
        if (closed == null) {
            leaves.inNeed(referred, "c) Child in need plan", null, null);
        } else {
            leaves.inNeed(
                    referred,
                    "e) Closed episode",
                    closed,
                    "RC7 - Services ceased for any other reason, including child no longer in need");
        }
    }

    private void enquiryOpen() {
        LocalDate referred = referral(daysAgo(3, 12), NO);
        leaves.enquiry(referred, null, null, null);
        leaves.assessment(referred, null, null);
        leaves.inNeed(referred, "d) Open assessment", null, null);
    }

    private void enquiryWithoutConference() {
        LocalDate referred = assessed(daysAgo(120, 300));
        leaves.enquiry(Chance.weekdayOnOrBefore(referred.plusDays(chance.between(60, 80))), YES, null, null);
        inNeed(referred, null);
    }

    private void conferenceWithoutPlan() {
        LocalDate referred = assessed(daysAgo(150, 300));
        LocalDate strategy = Chance.weekdayOnOrBefore(referred.plusDays(chance.between(60, 80)));
        leaves.enquiry(strategy, NO, conference(strategy), NO);
        inNeed(referred, null);
    }

    /** Straight from the referral to the strategy discussion, or after help as a child in need. Gives the referral. */
    private LocalDate untilStrategyOf(LocalDate strategy) {
        if (chance.percent(60)) {
            return assessed(strategy.minusDays(chance.between(90, 240)));
        }
        LocalDate referred = referral(strategy.minusDays(chance.between(0, 2)), NO, strategy);
        assessment(strategy, limits.coreAssessment(), YES);
        return referred;
    }

    private void protectedChild(LocalDate strategy, LocalDate ended) {
        LocalDate referred = untilStrategyOf(strategy);
        LocalDate planned = conference(strategy);
        leaves.enquiry(strategy, NO, planned, YES);
        leaves.plan(planned, ended);
        leaves.inNeed(referred, ended == null ? "b) Child Protection plan" : "c) Child in need plan", null, null);
    }

    private void inCare(LocalDate since, LocalDate ceased) {
        LocalDate strategy = since.minusDays(chance.between(90, 180));
        LocalDate referred = untilStrategyOf(strategy);
        LocalDate planned = conference(strategy);
        leaves.enquiry(strategy, NO, planned, YES);
        leaves.plan(planned, since);
        leaves.care(since, ceased);
        leaves.inNeed(referred, ceased == null ? "a) Looked after child" : "c) Child in need plan", null, null);
    }

    /** A contact that is taken as a referral the same or the next day. */
    private LocalDate referral(LocalDate day, String noFurtherAction) {
        return referral(day, noFurtherAction, reference);
    }

    /** @param latest the day on which what follows from the referral begins */
    private LocalDate referral(LocalDate day, String noFurtherAction, LocalDate latest) {
        leaves.contact(day);
        LocalDate decided = earlier(Chance.plusWeekdays(day, chance.between(0, 1)), earlier(latest, reference));
        leaves.referral(decided, noFurtherAction);
        return decided;
    }

    private LocalDate assessment(LocalDate started, int limit, String requiresSupport) {
        LocalDate authorised = earlier(Chance.plusWeekdays(started, within(limit)), reference);
        leaves.assessment(started, authorised, requiresSupport);
        return authorised;
    }

    private LocalDate conference(LocalDate strategy) {
        return Chance.weekdayOnOrBefore(
                earlier(Chance.plusWeekdays(strategy, within(limits.initialConference())), reference));
    }

    /** Mostly in good time, sometimes not. */
    private int within(int limit) {
        return chance.percent(BREACHES_IN_100) ? limit + chance.between(1, limit) : chance.between(limit / 2, limit);
    }

    private LocalDate daysAgo(int least, int most) {
        return Chance.weekdayOnOrBefore(reference.minusDays(chance.between(least, most)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
