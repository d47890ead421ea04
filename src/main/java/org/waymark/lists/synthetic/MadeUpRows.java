package org.waymark.lists.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.journey.Fact;
import org.waymark.lists.reading.AnnexAList;
import org.waymark.lists.reading.Codes;

/** The rows that a made-up journey leaves in the lists, with the codes of the template of 2019. */
final class MadeUpRows {

    static final String YES = Codes.YES_NO.labels().get(0);
    static final String NO = Codes.YES_NO.labels().get(1);

    private static final List<String> ORGANISATIONS =
            List.of("Children's centre", "Primary school", "Secondary school", "Health visiting", "Youth service");
    private static final List<String> NEEDS = Codes.NEED.labels().subList(0, 8);
    private static final List<String> LEGAL = List.of("C1: ICO", "C2: FCO", "V2: Single period under S20");
    private static final List<String> PLACEMENTS = List.of(
            "a) U1: Foster placement - relatives - long term",
            "f) U6: Foster placement - not FFA",
            "q) K2: Children’s Homes");
    private static final String WENT_HOME =
            "e) E4A: Returned home to live with parents or relatives - part of planning";

    private final Chance chance;
    private final LocalDate reference;
    private final Timescales limits;
    private final String need;
    private final Map<AnnexAList, List<Map<String, Object>>> rows = new EnumMap<>(AnnexAList.class);
    private LocalDate beginning;

    MadeUpRows(Chance chance, LocalDate reference, Timescales limits) {
        this.chance = chance;
        this.reference = reference;
        this.limits = limits;
        this.need = chance.percent(50) ? NEEDS.get(0) : chance.oneOf(NEEDS);
    }

    Map<AnnexAList, List<Map<String, Object>>> rows() {
        return rows;
    }

    LocalDate beginning() {
        return beginning;
    }

    void contact(LocalDate day) {
        add(AnnexAList.CONTACTS, Fact.CONTACT_ON, day, Fact.SOURCE, chance.oneOf(Codes.SOURCE.labels()));
    }

    void earlyHelp(LocalDate started, LocalDate completed) {
        add(
                AnnexAList.EARLY_HELP,
                Fact.STARTED_ON,
                started,
                Fact.COMPLETED_ON,
                completed,
                Fact.ORGANISATION,
                chance.oneOf(ORGANISATIONS));
    }

    void referral(LocalDate day, String noFurtherAction) {
        add(
                AnnexAList.REFERRALS,
                Fact.REFERRED_ON,
                day,
                Fact.SOURCE,
                chance.oneOf(Codes.SOURCE.labels()),
                Fact.NO_FURTHER_ACTION,
                noFurtherAction,
                Fact.REFERRALS_IN_YEAR,
                chance.percent(20) ? 1 : 0);
    }

    void assessment(LocalDate started, LocalDate authorised, String requiresSupport) {
        add(
                AnnexAList.ASSESSMENTS,
                Fact.STARTED_ON,
                started,
                Fact.CHILD_SEEN,
                chance.percent(90) ? YES : NO,
                Fact.AUTHORISED_ON,
                authorised,
                Fact.REQUIRES_SUPPORT,
                requiresSupport);
    }

    void enquiry(LocalDate strategy, String unnecessary, LocalDate conference, String plan) {
        add(
                AnnexAList.SECTION_47,
                Fact.STRATEGY_ON,
                strategy,
                Fact.CONFERENCE_UNNECESSARY,
                unnecessary,
                Fact.CONFERENCE_ON,
                conference,
                Fact.RESULTED_IN_PLAN,
                plan,
                Fact.ENQUIRIES_IN_YEAR,
                1,
                Fact.CONFERENCES_IN_YEAR,
                conference == null ? 0 : 1);
    }

    void inNeed(LocalDate since, String status, LocalDate closed, String reason) {
        LocalDate seen = closed == null
                ? latest(since)
                : closed.minusDays(Math.min(7, closed.toEpochDay() - since.toEpochDay()));
        add(
                AnnexAList.IN_NEED,
                Fact.IN_NEED_SINCE,
                since,
                Fact.PRIMARY_NEED,
                need,
                Fact.LAST_SEEN_ON,
                seen,
                Fact.CLOSED_ON,
                closed,
                Fact.CLOSURE_REASON,
                reason,
                Fact.CASE_STATUS,
                status);
    }

    void plan(LocalDate started, LocalDate ended) {
        String category = chance.oneOf(Codes.ABUSE.labels());
        LocalDate until = ended == null ? reference : ended;
        add(
                AnnexAList.PROTECTION,
                Fact.PLAN_STARTED_ON,
                started,
                Fact.INITIAL_CATEGORY,
                category,
                Fact.LATEST_CATEGORY,
                chance.percent(80) ? category : chance.oneOf(Codes.ABUSE.labels()),
                Fact.LAST_VISIT_ON,
                ended == null ? latest(started) : ended.minusDays(5),
                Fact.SEEN_ALONE,
                chance.percent(70) ? YES : NO,
                Fact.LATEST_REVIEW_ON,
                latestReview(started.plusMonths(limits.firstReview()), limits.laterReview(), until),
                Fact.PLAN_ENDED_ON,
                ended,
                Fact.EMERGENCY_POWERS,
                chance.percent(5) ? YES : NO,
                Fact.PREVIOUS_PLANS,
                chance.percent(15) ? 1 : 0);
    }

    void care(LocalDate since, LocalDate ceased) {
        LocalDate until = ceased == null ? reference : ceased;
        LocalDate first = Chance.plusWeekdays(since, limits.firstCareReview());
        LocalDate review = latestReview(first.plusMonths(limits.secondCareReview()), limits.laterCareReview(), until);
        boolean missing = chance.percent(10);
        add(
                AnnexAList.IN_CARE,
                Fact.LOOKED_AFTER_SINCE,
                since,
                Fact.PRIMARY_NEED,
                need,
                Fact.AGAIN_LOOKED_AFTER,
                NO,
                Fact.LEGAL_STATUS_SINCE,
                since,
                Fact.LEGAL_STATUS,
                chance.oneOf(LEGAL),
                Fact.LATEST_REVIEW_ON,
                review == null && !first.isAfter(until) ? first : review,
                Fact.LAST_VISIT_ON,
                ceased == null ? latest(since) : ceased.minusDays(5),
                Fact.PERMANENCE_PLAN,
                chance.oneOf(Codes.PERMANENCE.labels()),
                Fact.REVIEWING_OFFICER_CONTACT_ON,
                review,
                Fact.HEALTH_ASSESSMENT_ON,
                since.plusDays(20),
                Fact.DENTAL_CHECK_ON,
                since.plusDays(30),
                Fact.PLACEMENTS_IN_YEAR,
                chance.between(1, 3),
                Fact.CEASED_ON,
                ceased,
                Fact.CEASED_REASON,
                ceased == null ? null : WENT_HOME,
                Fact.PLACED_ON,
                since,
                Fact.PLACEMENT_TYPE,
                chance.oneOf(PLACEMENTS),
                Fact.PLACEMENT_PROVIDER,
                "b) PR1: Own provision",
                Fact.PLACEMENT_LOCATION,
                "a) In",
                Fact.MISSING_EPISODES,
                missing ? chance.between(1, 3) : 0,
                Fact.ABSENT_EPISODES,
                0,
                Fact.INTERVIEW_OFFERED,
                missing ? YES : null,
                Fact.INTERVIEW_ACCEPTED,
                missing ? NO : null);
    }

    /** A visit in the last weeks, but not before the beginning. */
    private LocalDate latest(LocalDate since) {
        LocalDate day = Chance.weekdayOnOrBefore(reference.minusDays(chance.between(1, 40)));
        return day.isBefore(since) ? since : day;
    }

    /** The last review that was due by a day, some of them held late; null when none was due. */
    private LocalDate latestReview(LocalDate first, int months, LocalDate until) {
        LocalDate review = null;
        for (LocalDate due = first; !due.isAfter(until); due = due.plusMonths(months)) {
            LocalDate held =
                    chance.percent(15) ? due.plusDays(chance.between(5, 40)) : due.minusDays(chance.between(0, 10));
            review = held.isAfter(until) ? review : Chance.weekdayOnOrBefore(held);
        }
        return review;
    }

    private void add(AnnexAList list, Object... factsAndValues) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < factsAndValues.length; i += 2) {
            row.put((String) factsAndValues[i], factsAndValues[i + 1]);
        }
        rows.computeIfAbsent(list, none -> new ArrayList<>()).add(row);
        LocalDate day = (LocalDate) factsAndValues[1];
        beginning = beginning == null || day.isBefore(beginning) ? day : beginning;
    }
}
