package org.waymark.fieldwork.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.inspection.AnInspection.CALENDAR;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityEnding;
import org.waymark.fieldwork.ActivityPlan;
import org.waymark.fieldwork.Timetable;
import org.waymark.inspection.AnInspection;

class CalendarFileTest {

    private static final Instant ADDED = Instant.parse("2012-12-03T10:00:00Z");

    @Test
    void anEntryIsAnEventAtLondonsTimeThatKeepsItsNameThroughChanges() throws IOException, ParserException {
        Activity activity = planned("09:30");
        String before = file(activity);

        activity.replan(activity.planned().by("inspector1"), Instant.parse("2012-12-04T10:00:00Z"));

        assertThat(before)
                .contains("DTSTART;TZID=Europe/London:20121205T093000", "DTEND;TZID=Europe/London:20121205T103000")
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/London", "STATUS:CONFIRMED", "SEQUENCE:0")
                .contains("SUMMARY:Shadowing the duty team", "LOCATION:Room 4");
        assertThat(file(activity)).contains("UID:" + activity.id() + "@waymark", "SEQUENCE:1");
        Calendar read = new CalendarBuilder().build(new StringReader(before));
        assertThat(read.validate().hasErrors()).as(read.validate().toString()).isFalse();
    }

    @Test
    void noLineIsLongerThanTheStandardHasIt() throws IOException, ParserException {
        String text = file(planned("09:30"));

        assertThat(text.split("\r\n")).hasSizeGreaterThan(20).allSatisfy(line -> assertThat(
                        line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text).endsWith("\r\n").contains("\r\n ");
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        assertThat(read.toString())
                .contains(
                        "DESCRIPTION:Inspection CP-301-20121203. With whom\\, and what about\\, is in the timetable in Waymark.");
    }

    @Test
    void whatWasCancelledSaysSo() {
        Activity activity = planned("09:30");

        activity.end(ActivityEnding.CANCELLED, "Put off.", "lead", ADDED);

        assertThat(file(activity)).contains("STATUS:CANCELLED", "SEQUENCE:1");
    }

    @Test
    void whatSomebodyWroteStaysInWaymark() {
        assertThat(file(planned("09:30"))).doesNotContain("the eastern team", "Ms Brown");
    }

    private static String file(Activity activity) {
        return CalendarFile.of("CP-301-20121203", "inspector1", List.of(activity));
    }

    private static Activity planned(String from) {
        Timetable.Entry entry = new Timetable.Entry(
                LocalDate.of(2012, 12, 5),
                LocalTime.parse(from),
                LocalTime.parse(from).plusHours(1),
                "inspector1",
                "duty-team",
                "the eastern team",
                "Ms Brown",
                "Room 4");
        ActivityPlan planned = new Timetable(AnInspection.onSite(), CALENDAR, List.of(), user -> user).acceptOne(entry);
        return new Activity("i", planned, true, "lead", ADDED);
    }
}
