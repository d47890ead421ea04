package org.waymark.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.calendar.CalendarProblems.FieldError;
import org.waymark.calendar.CalendarProblems.UnreadableQuestion;

/** Lets programs count working days, and see each day that was skipped and why. */
@RestController
class WorkingDaysController {

    private static final int MOST_DAYS = 1000;
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final WorkingDays workingDays;

    WorkingDaysController(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * Counts working days in England from the day after a date.
     *
     * @param from a day, as year-month-day
     * @param days from 1 to 1000
     */
    @GetMapping("/api/calendar/working-days")
    WorkingDayCount count(@RequestParam(required = false) String from, @RequestParam(required = false) String days) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate origin = date(from, errors);
        int number = number(days, errors);
        if (!errors.isEmpty()) {
            throw new UnreadableQuestion(errors);
        }
        return workingDays.count(origin, number);
    }

    private static LocalDate date(String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError("from", "The day to count from is missing. Right would be from=2018-05-09."));
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // said below, in words that name the parameter
        }
        errors.add(new FieldError(
                "from", "\"" + text + "\" is not a day. Right would be year-month-day, such as" + " 2018-05-09."));
        return null;
    }

    private static int number(String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError("days", "The number of working days is missing. Right would be days=70."));
            return 0;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= MOST_DAYS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, in words that name the parameter
        }
        errors.add(new FieldError(
                "days",
                "\"" + text + "\" is not a number of working days. Right would be a whole" + " number from 1 to "
                        + MOST_DAYS + "."));
        return 0;
    }
}
