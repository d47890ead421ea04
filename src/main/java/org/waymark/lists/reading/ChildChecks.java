package org.waymark.lists.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.journey.Fact;

/**
 * What must hold between the lists about one child, as the Department's validation of its census asks too. Everything
 * is kept as it was read: each is a warning that says the rule.
 */
final class ChildChecks {

    private static final Set<AnnexAList> WORK =
            Set.of(AnnexAList.ASSESSMENTS, AnnexAList.SECTION_47, AnnexAList.PROTECTION);

    private ChildChecks() {}

    static void check(ChildFile child, ListProblems problems) {
        workBeforeReferral(child, problems);
        workOnReferralWithoutAction(child, problems);
        workAfterClosure(child, problems);
        planBeforeItsConference(child, problems);
    }

    /** The lists reach back six months: only what begins after the case did can be said to want a referral. */
    private static void workBeforeReferral(ChildFile child, ListProblems problems) {
        Optional<LocalDate> referral = first(child, AnnexAList.REFERRALS);
        Optional<LocalDate> known = Stream.of(referral, first(child, AnnexAList.IN_NEED))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        if (referral.isEmpty()) {
            return;
        }
        work(child)
                .filter(row -> row.began().isBefore(known.get()))
                .forEach(row -> warn(
                        row,
                        row.list().keyColumn(),
                        "a date on or after the referral, " + referral.get()
                                + ": assessments, enquiries and plans do not begin before the child is referred",
                        problems));
    }

    private static void workOnReferralWithoutAction(ChildFile child, ListProblems problems) {
        List<ReadRow> referrals = child.rows(AnnexAList.REFERRALS);
        for (ReadRow referral : referrals) {
            boolean noAction = referral.says(Fact.NO_FURTHER_ACTION, "Yes");
            LocalDate next = referrals.stream()
                    .map(ReadRow::began)
                    .filter(day -> day.isAfter(referral.began()))
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
            boolean sameDay = referrals.stream()
                    .anyMatch(other -> other != referral && other.began().equals(referral.began()));
            boolean worked = noAction
                    && !sameDay
                    && work(child)
                            .anyMatch(row -> !row.began().isBefore(referral.began())
                                    && row.began().isBefore(next));
            if (worked && !wasInNeedOn(referral.began(), child)) {
                warn(
                        referral,
                        referral.list().column(Fact.NO_FURTHER_ACTION),
                        "No, as other lists hold work that followed: a referral without further action leads to none",
                        problems);
            }
        }
    }

    private static void workAfterClosure(ChildFile child, ListProblems problems) {
        for (ReadRow row : child.rows(AnnexAList.IN_NEED)) {
            LocalDate closed = row.date(Fact.CLOSED_ON);
            boolean cameAgain = closed != null
                    && child.rows(AnnexAList.REFERRALS).stream()
                            .anyMatch(referral -> !referral.began().isBefore(closed));
            if (closed == null || cameAgain) {
                continue;
            }
            work(child)
                    .filter(work -> work.began().isAfter(closed))
                    .forEach(work -> warn(
                            work,
                            work.list().keyColumn(),
                            "a date on or before " + closed + ", when " + row.place()
                                    + " closes the case: nothing begins after closure without a new referral",
                            problems));
        }
    }

    /** A conference at a weekend has been asked about already: its day is not the plan's fault. */
    private static void planBeforeItsConference(ChildFile child, ListProblems problems) {
        for (ReadRow plan : child.rows(AnnexAList.PROTECTION)) {
            List<LocalDate> conferences = child.rows(AnnexAList.SECTION_47).stream()
                    .filter(row -> row.says(Fact.RESULTED_IN_PLAN, "Yes"))
                    .map(row -> row.date(Fact.CONFERENCE_ON))
                    .filter(day -> day != null && !RowChecks.isAtWeekend(day))
                    .toList();
            if (conferences.size() == 1 && plan.began().isBefore(conferences.get(0))) {
                warn(
                        plan,
                        plan.list().keyColumn(),
                        "a date on or after " + conferences.get(0) + ", the conference that List 5 says led to a plan",
                        problems);
            }
        }
    }

    private static boolean wasInNeedOn(LocalDate day, ChildFile child) {
        return child.rows(AnnexAList.IN_NEED).stream()
                .anyMatch(row -> row.began().isBefore(day)
                        && (row.date(Fact.CLOSED_ON) == null
                                || row.date(Fact.CLOSED_ON).isAfter(day)));
    }

    private static Stream<ReadRow> work(ChildFile child) {
        return child.rows().stream().filter(row -> WORK.contains(row.list()));
    }

    private static Optional<LocalDate> first(ChildFile child, AnnexAList list) {
        return child.rows(list).stream().map(ReadRow::began).min(Comparator.naturalOrder());
    }

    private static void warn(ReadRow row, Column column, String wouldBeRight, ListProblems problems) {
        String value = Objects.toString(row.fact(column.fact()), "");
        problems.warning(row.sheet(), row.row(), column.heading(), value, wouldBeRight);
    }
}
