package org.waymark.lists.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;

/** Makes a child's dated journey of the rows about it, and concludes what only the lists together show. */
final class Journeys {

    private static final String PLAN_IN_NEED = "Child in need plan";
    private static final String OPEN_ASSESSMENT = "Open assessment";
    private static final Comparator<StageOccurrence> IN_ORDER =
            Comparator.comparing(StageOccurrence::began).thenComparing(StageOccurrence::stage);
    /** By their codes: endings that are not a step down to less help but the end of this authority's part. */
    private static final Set<String> NOT_STEPPING_DOWN =
            Set.of("RC1", "RC2", "RC5", "RC6", "RC8", "E11", "E12", "E2", "E3", "E7", "E9", "E15", "E16");

    private Journeys() {}

    static List<StageOccurrence> of(ChildFile child) {
        List<StageOccurrence> journey = new ArrayList<>();
        for (ReadRow row : child.rows()) {
            journey.addAll(stated(row));
        }
        child.rows(AnnexAList.IN_NEED).forEach(row -> journey.addAll(inNeed(row, child)));
        journey.addAll(steppingDown(child));
        if (journey.isEmpty()) {
            // A child who stands in List 6 alone is known to be in need and nothing more.
            child.rows(AnnexAList.IN_NEED).forEach(row -> journey.add(plan(row, null)));
        }
        journey.sort(IN_ORDER);
        return withEachConferenceOnce(journey);
    }

    /** Two discussions that led to one conference stand in two rows, each with its day; it was held once. */
    private static List<StageOccurrence> withEachConferenceOnce(List<StageOccurrence> journey) {
        Set<LocalDate> held = new HashSet<>();
        return journey.stream()
                .filter(one -> one.stage() != Stage.INITIAL_CONFERENCE || held.add(one.began()))
                .toList();
    }

    private static List<StageOccurrence> stated(ReadRow row) {
        LocalDate began = row.began();
        return switch (row.list()) {
            case CONTACTS -> List.of(make(Stage.CONTACT_AND_REFERRAL, began, began, row, Fact.KIND, "contact"));
            case REFERRALS -> List.of(make(Stage.CONTACT_AND_REFERRAL, began, began, row, Fact.KIND, "referral"));
            case EARLY_HELP -> List.of(make(Stage.EARLY_HELP, began, row.date(Fact.COMPLETED_ON), row));
            case ASSESSMENTS -> List.of(make(Stage.ASSESSMENT, began, row.date(Fact.AUTHORISED_ON), row));
            case SECTION_47 -> enquiry(row);
            case IN_NEED -> List.of();
            case PROTECTION ->
                with(
                        make(Stage.PROTECTION_PLAN, began, row.date(Fact.PLAN_ENDED_ON), row),
                        Stage.REVIEW_CONFERENCE,
                        row.date(Fact.LATEST_REVIEW_ON),
                        row);
            case IN_CARE ->
                with(
                        make(Stage.BECOMING_LOOKED_AFTER, began, row.date(Fact.CEASED_ON), row),
                        Stage.CARE_REVIEW,
                        row.date(Fact.LATEST_REVIEW_ON),
                        row);
        };
    }

    /**
     * A conference ends the enquiry that led to it. One before the strategy discussion ends none, but shows that the
     * enquiry is over; one without a discussion stands alone, as of a child that moved in with a plan.
     */
    private static List<StageOccurrence> enquiry(ReadRow row) {
        LocalDate discussed = row.date(Fact.STRATEGY_ON);
        LocalDate conference = row.date(Fact.CONFERENCE_ON);
        if (discussed == null) {
            return List.of(make(Stage.INITIAL_CONFERENCE, conference, conference, row));
        }
        LocalDate ended = conference != null && conference.isBefore(discussed) ? discussed : conference;
        return with(
                make(Stage.STRATEGY_AND_SECTION_47, discussed, ended, row), Stage.INITIAL_CONFERENCE, conference, row);
    }

    private static List<StageOccurrence> with(StageOccurrence first, Stage then, LocalDate day, ReadRow row) {
        return day == null ? List.of(first) : List.of(first, make(then, day, day, row));
    }

    /**
     * List 6 names every child in need, those on a protection plan and in care too, not only those with a plan for a
     * child in need. Whether there was one, the case status says; of a child who has gone on to protection or care, an
     * assessment that asked for support and was authorised before the strategy discussion, the plan or the care.
     */
    private static List<StageOccurrence> inNeed(ReadRow row, ChildFile child) {
        String status = row.fact(Fact.CASE_STATUS);
        boolean assessedAndClosed =
                code(row.fact(Fact.CLOSURE_REASON)).filter("RC8"::equals).isPresent();
        boolean planned = status == null
                || status.equals(PLAN_IN_NEED)
                || status.equals(CaseState.CLOSED)
                        && !assessedAndClosed
                        && protectedSince(child).isEmpty();
        if (planned) {
            return List.of(plan(row, row.date(Fact.CLOSED_ON)));
        }
        if (status.equals(OPEN_ASSESSMENT)) {
            LocalDate since = row.date(Fact.IN_NEED_SINCE);
            return child.isIn(AnnexAList.ASSESSMENTS)
                    ? List.of()
                    : List.of(make(Stage.ASSESSMENT, since, null, row, Fact.CONCLUDED_FROM, "case status of List 6"));
        }
        return protectedSince(child)
                .flatMap(since -> child.rows(AnnexAList.ASSESSMENTS).stream()
                        .filter(assessment -> assessment.says(Fact.REQUIRES_SUPPORT, "Yes"))
                        .map(assessment -> assessment.date(Fact.AUTHORISED_ON))
                        .filter(day -> day != null && day.isBefore(since))
                        .max(Comparator.naturalOrder())
                        .map(day -> make(
                                Stage.CHILD_IN_NEED_PLAN,
                                day,
                                since,
                                row,
                                Fact.CONCLUDED_FROM,
                                "an assessment that asked for support")))
                .stream()
                .toList();
    }

    private static StageOccurrence plan(ReadRow row, LocalDate ended) {
        return make(Stage.CHILD_IN_NEED_PLAN, row.date(Fact.IN_NEED_SINCE), ended, row);
    }

    private static Optional<LocalDate> protectedSince(ChildFile child) {
        return child.rows().stream()
                .filter(row -> row.list() == AnnexAList.SECTION_47
                        || row.list() == AnnexAList.PROTECTION
                        || row.list() == AnnexAList.IN_CARE)
                .map(ReadRow::began)
                .min(Comparator.naturalOrder());
    }

    /** The end of a plan or of care, unless the child went on to care, or left the authority's services altogether. */
    private static List<StageOccurrence> steppingDown(ChildFile child) {
        List<StageOccurrence> steps = new ArrayList<>();
        for (ReadRow row : child.rows()) {
            LocalDate day =
                    switch (row.list()) {
                        case PROTECTION -> row.date(Fact.PLAN_ENDED_ON);
                        case IN_CARE -> leaves(row.fact(Fact.CEASED_REASON)) ? null : row.date(Fact.CEASED_ON);
                        case IN_NEED -> leaves(row.fact(Fact.CLOSURE_REASON)) ? null : row.date(Fact.CLOSED_ON);
                        default -> null;
                    };
            if (day != null && !(row.list() == AnnexAList.PROTECTION && inCareOn(day, child))) {
                Stage from = row.list() == AnnexAList.PROTECTION
                        ? Stage.PROTECTION_PLAN
                        : row.list() == AnnexAList.IN_CARE ? Stage.BECOMING_LOOKED_AFTER : Stage.CHILD_IN_NEED_PLAN;
                steps.add(make(Stage.STEPPING_DOWN, day, day, row, Fact.STEPPED_DOWN_FROM, from.id()));
            }
        }
        return steps;
    }

    private static boolean inCareOn(LocalDate day, ChildFile child) {
        return child.rows(AnnexAList.IN_CARE).stream()
                .anyMatch(care -> !care.date(Fact.LOOKED_AFTER_SINCE).isAfter(day)
                        && (care.date(Fact.CEASED_ON) == null
                                || care.date(Fact.CEASED_ON).isAfter(day)));
    }

    private static boolean leaves(String reason) {
        return code(reason).filter(NOT_STEPPING_DOWN::contains).isPresent();
    }

    private static Optional<String> code(String label) {
        return Optional.ofNullable(label).map(text -> text.split("[ :]", 2)[0]);
    }

    private static StageOccurrence make(Stage stage, LocalDate began, LocalDate ended, ReadRow row, String... more) {
        Map<String, String> facts = row.facts();
        facts.put(Fact.FOUND_IN, row.place());
        for (int i = 0; i < more.length; i += 2) {
            facts.put(more[i], more[i + 1]);
        }
        return new StageOccurrence(stage, began, ended, facts);
    }

    /** What the furthest list says of a fact. */
    static String latest(ChildFile child, String fact, AnnexAList... lists) {
        return Stream.of(lists)
                .flatMap(list -> child.rows(list).stream())
                .map(row -> row.fact(fact))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
