package org.waymark.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;
import org.waymark.journey.statutory.DatedJourney;
import org.waymark.journey.statutory.Limit;
import org.waymark.journey.statutory.StatutoryLimits;
import org.waymark.journey.statutory.Verdict;
import org.waymark.lists.reading.AnnexAList;
import org.waymark.lists.reading.ReadLists;
import org.waymark.lists.workbook.Problem;

/**
 * Asks about assessments and enquiries that are still open although the law's limit has passed, as the Department's
 * validation of its census does: either the date is missing, or the step is late.
 */
@Component
class LimitWarnings {

    private static final Pattern PLACE = Pattern.compile("(.*), row (\\d+)");

    private final StatutoryLimits limits;

    LimitWarnings(StatutoryLimits limits) {
        this.limits = limits;
    }

    /**
     * The same lists, with these warnings among the others: errors stay first.
     *
     * @param most of one list that are told one by one; the others are counted
     */
    ReadLists added(ReadLists lists, LocalDate dayOne, int most) {
        List<Problem> problems = new ArrayList<>(lists.problems());
        Map<Integer, Integer> told = new HashMap<>();
        for (ChildRecord child : lists.children()) {
            if (child.journey().stream().noneMatch(LimitWarnings::isStillOpen)) {
                continue;
            }
            DatedJourney journey = new DatedJourney(child.journey(), child.closedOn(), dayOne);
            child.journey().stream()
                    .filter(LimitWarnings::isStillOpen)
                    .forEach(step -> limits.of(journey, step).stream()
                            .filter(limit -> limit.verdict() == Verdict.MISSED)
                            .filter(limit -> told.merge(listOf(step), 1, Integer::sum) <= most)
                            .map(limit -> warning(step, limit))
                            .forEach(problems::add));
        }
        told.forEach((list, count) -> {
            if (count > most) {
                problems.add(new Problem(
                        Problem.Severity.WARNING,
                        list,
                        "List " + list,
                        0,
                        "",
                        (count - most) + " more rows of the same kind, not listed one by one",
                        "a date for every assessment and enquiry that has been done"));
            }
        });
        problems.sort(Comparator.comparing(Problem::severity));
        return new ReadLists(lists.children(), lists.rowsPerList(), lists.others(), problems);
    }

    private static boolean isStillOpen(StageOccurrence step) {
        return step.ended() == null
                && (step.stage() == Stage.ASSESSMENT || step.stage() == Stage.STRATEGY_AND_SECTION_47);
    }

    private static int listOf(StageOccurrence step) {
        return step.stage() == Stage.ASSESSMENT ? AnnexAList.ASSESSMENTS.number() : AnnexAList.SECTION_47.number();
    }

    private static Problem warning(StageOccurrence step, Limit limit) {
        Matcher place = PLACE.matcher(step.fact(Fact.FOUND_IN).orElse(""));
        boolean known = place.matches();
        boolean assessment = step.stage() == Stage.ASSESSMENT;
        return new Problem(
                Problem.Severity.WARNING,
                listOf(step),
                known ? place.group(1) : "",
                known ? Integer.parseInt(place.group(2)) : 0,
                assessment
                        ? "Continuous Assessment Date of Authorisation"
                        : "Date of Initial Child Protection Conference",
                "",
                "the date, if it has been done: " + limit.inWords() + " ended on " + InWords.date(limit.due())
                        + (assessment ? "" : "; or that no conference was needed"));
    }
}
