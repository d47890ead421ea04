package org.waymark.lists.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.journey.Fact;

/**
 * Whether the authority is at work with a child, as far as the lists tell, and if not, since when. A day of closing in
 * List 6 ends what began on or before it in Lists 2 to 5; a plan or a period of care without an end stands against it.
 *
 * @param closedOn null exactly when open
 */
record CaseState(boolean open, LocalDate closedOn) {

    static final String CLOSED = "Closed episode";
    private static final String YES = "Yes";
    private static final String NO = "No";

    static CaseState of(ChildFile child, ListProblems problems) {
        LocalDate closing = child.rows(AnnexAList.IN_NEED).stream()
                .map(row -> row.date(Fact.CLOSED_ON))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<ReadRow> goingOn =
                child.rows().stream().filter(row -> goesOn(row, child)).toList();
        for (ReadRow row : goingOn) {
            boolean planOrCare = row.list() == AnnexAList.PROTECTION || row.list() == AnnexAList.IN_CARE;
            if (closing != null && planOrCare) {
                Column end = row.list().column(row.list() == AnnexAList.IN_CARE ? Fact.CEASED_ON : Fact.PLAN_ENDED_ON);
                problems.warning(
                        row.sheet(),
                        row.row(),
                        end.heading(),
                        "",
                        "an end, as List 6 gives " + closing + " as the day of closing; the child was read as open");
            }
            LocalDate began = row.began();
            if (closing == null || planOrCare || began.isAfter(closing)) {
                return new CaseState(true, null);
            }
        }
        return new CaseState(
                false,
                child.rows().stream()
                        .flatMap(CaseState::daysOfEnding)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static boolean goesOn(ReadRow row, ChildFile child) {
        return switch (row.list()) {
            case CONTACTS -> false;
            case EARLY_HELP -> row.date(Fact.COMPLETED_ON) == null;
            case REFERRALS -> row.says(Fact.NO_FURTHER_ACTION, NO) && awaitsWork(row, child);
            case ASSESSMENTS -> row.date(Fact.AUTHORISED_ON) == null;
            case SECTION_47 -> row.date(Fact.CONFERENCE_ON) == null && !row.says(Fact.CONFERENCE_UNNECESSARY, YES);
            case IN_NEED -> row.date(Fact.CLOSED_ON) == null && !row.says(Fact.CASE_STATUS, CLOSED);
            case PROTECTION -> row.date(Fact.PLAN_ENDED_ON) == null;
            case IN_CARE -> row.date(Fact.CEASED_ON) == null;
        };
    }

    /** A referral that was to lead to something, and after which no list names the child. */
    private static boolean awaitsWork(ReadRow referral, ChildFile child) {
        return child.rows().stream()
                        .noneMatch(row -> row.list().compareTo(AnnexAList.REFERRALS) > 0
                                && !row.began().isBefore(referral.date(Fact.REFERRED_ON)))
                && !child.isIn(AnnexAList.IN_NEED);
    }

    private static Stream<LocalDate> daysOfEnding(ReadRow row) {
        LocalDate end =
                switch (row.list()) {
                    case CONTACTS, REFERRALS -> null;
                    case EARLY_HELP -> row.date(Fact.COMPLETED_ON);
                    case ASSESSMENTS -> row.date(Fact.AUTHORISED_ON);
                    case SECTION_47 -> row.date(Fact.CONFERENCE_ON);
                    case IN_NEED -> row.date(Fact.CLOSED_ON);
                    case PROTECTION -> row.date(Fact.PLAN_ENDED_ON);
                    case IN_CARE -> row.date(Fact.CEASED_ON);
                };
        return Stream.of(end == null ? row.began() : end);
    }
}
