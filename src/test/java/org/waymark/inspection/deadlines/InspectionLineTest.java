package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.SkippedDay;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.deadlines.InspectionLine.OnSite;
import org.waymark.inspection.deadlines.InspectionLine.Point;
import org.waymark.inspection.deadlines.InspectionLine.Standing;

/** The days of an inspection on one line: what was, what has to be, and what is only expected. */
class InspectionLineTest {

    private static final LocalDate NOTICE = LocalDate.of(2012, 12, 3);
    private static final LocalDate LAST = LocalDate.of(2012, 12, 14);

    @Test
    void beforeTheLastDayOnSiteAllThatComesAfterItIsExpected() {
        LocalDate today = LocalDate.of(2012, 12, 5);
        InspectionLine line = line(false, Map.of(), today);

        assertThat(line.points())
                .extracting(Point::title, Point::standing)
                .startsWith(
                        tuple("Notice to the authority", Standing.REACHED),
                        tuple("First day on site", Standing.REACHED),
                        tuple("Last day on site", Standing.EXPECTED));
        assertThat(line.points().subList(3, line.points().size()))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.standing()).isEqualTo(Standing.EXPECTED))
                .allSatisfy(point -> assertThat(point.limit()).isNull());
        assertThat(line.from()).isEqualTo(NOTICE);
        assertThat(line.to()).isAfter(LAST);
    }

    @Test
    void aLimitThatIsOverIsLateAndTheLineGoesOnToToday() {
        LocalDate today = LocalDate.of(2013, 6, 3);
        InspectionLine line = line(true, Map.of("end-of-fieldwork", LAST), today);

        assertThat(draft(line).standing()).isEqualTo(Standing.LATE);
        assertThat(line.to()).isEqualTo(today);
    }

    @Test
    void whatWasReachedStandsOnItsDayAndKeepsItsLimit() {
        LocalDate sent = LocalDate.of(2013, 1, 4);
        InspectionLine line =
                line(true, Map.of("end-of-fieldwork", LAST, "draft-sent", sent), LocalDate.of(2013, 1, 7));

        assertThat(draft(line).day()).isEqualTo(sent);
        assertThat(draft(line).limit()).isEqualTo(LocalDate.of(2013, 1, 2));
        assertThat(draft(line).standing()).isEqualTo(Standing.REACHED_LATE);
    }

    @Test
    void bankHolidaysStandOnTheLineAndWeekendsDoNot() {
        InspectionLine line = line(true, Map.of("end-of-fieldwork", LAST), LocalDate.of(2012, 12, 17));

        assertThat(line.skipped())
                .extracting(SkippedDay::reason)
                .contains("Christmas Day", "Boxing Day", "New Year's Day")
                .doesNotContain("Saturday", "Sunday");
    }

    @Test
    void whatComesAfterPublicationIsNotOnIt() {
        InspectionLine line = line(true, Map.of("end-of-fieldwork", LAST), LocalDate.of(2012, 12, 17));

        assertThat(line.points()).extracting(Point::title).noneMatch(title -> title.contains("authority publishes"));
    }

    @Test
    void nothingIsReachedBeforeTheAuthorityWasCalled() {
        InspectionLine line = InspectionLine.of(
                new OnSite(NOTICE, NOTICE, LAST, false, false),
                limits(Map.of(), NOTICE),
                limits(Map.of("end-of-fieldwork", LAST), NOTICE),
                AnInspection.CALENDAR,
                NOTICE);
        assertThat(line.points().subList(0, 2))
                .extracting(Point::standing)
                .containsExactly(InspectionLine.Standing.DUE, InspectionLine.Standing.DUE);
    }

    private static Point draft(InspectionLine line) {
        String title = AnInspection.FRAMEWORK.timeline().step("draft").title();
        return line.points().stream()
                .filter(point -> point.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static InspectionLine line(boolean closed, Map<String, LocalDate> reached, LocalDate today) {
        Map<String, LocalDate> asPlanned = new HashMap<>(reached);
        asPlanned.putIfAbsent("end-of-fieldwork", LAST);
        return InspectionLine.of(
                new OnSite(NOTICE, NOTICE, LAST, true, closed),
                limits(reached, today),
                limits(asPlanned, today),
                AnInspection.CALENDAR,
                today);
    }

    private static List<Deadline> limits(Map<String, LocalDate> reached, LocalDate today) {
        DeadlineRule rule = new DeadlineRule(pauses -> AnInspection.CALENDAR, user -> user, today);
        List<Deadline> limits = new ArrayList<>();
        AnInspection.FRAMEWORK
                .timeline()
                .steps()
                .forEach(step -> limits.add(rule.limit(step, reached, List.of(), List.of())));
        return limits;
    }
}
