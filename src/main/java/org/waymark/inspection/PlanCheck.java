package org.waymark.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.desk.FieldError;
import org.waymark.desk.RefusedAnswers;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;

/** Whether an inspection can be planned as asked; says everything that is wrong at once. */
class PlanCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Frameworks frameworks;
    private final Authorities authorities;
    private final WorkingDays calendar;
    private final Clock clock;
    private final List<FieldError> errors = new ArrayList<>();

    PlanCheck(Frameworks frameworks, Authorities authorities, WorkingDays calendar, Clock clock) {
        this.frameworks = frameworks;
        this.authorities = authorities;
        this.calendar = calendar;
        this.clock = clock;
    }

    Plan check(PlanRequest request) {
        Optional<Framework> framework = framework(request);
        Optional<AuthorityView> authority = authority(request);
        checkFirstDay(request.firstDay());
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        LocalDate noticeDay = noticeDay(framework.orElseThrow(), request.firstDay());
        return new Plan(framework.orElseThrow(), authority.orElseThrow(), noticeDay);
    }

    private LocalDate noticeDay(Framework framework, LocalDate firstDay) {
        LocalDate noticeDay = calendar.subtract(firstDay, framework.notice().workingDays());
        if (noticeDay.isBefore(today())) {
            throw RefusedAnswers.of(
                    "firstDay",
                    "This framework gives %d working days' notice, and the day for it, %s, has passed. Choose a later first day."
                            .formatted(framework.notice().workingDays(), DAY.format(noticeDay)));
        }
        return noticeDay;
    }

    private Optional<Framework> framework(PlanRequest request) {
        Optional<Framework> framework = frameworks.byId(request.framework());
        if (framework.isEmpty()) {
            String known = String.join(", ", frameworks.all().stream().map(Framework::id).toList());
            errors.add(new FieldError(
                    "framework", "There is no framework '%s'. Known: %s.".formatted(request.framework(), known)));
        } else if (framework.get().status() != Framework.Status.IN_FORCE && !request.demonstration()) {
            errors.add(new FieldError(
                    "framework",
                    "%s is not in force: it can be rehearsed, but no authority can be inspected under it."
                            .formatted(framework.get().title())));
        }
        return framework;
    }

    private Optional<AuthorityView> authority(PlanRequest request) {
        Optional<AuthorityView> authority = authorities.byCode(request.authority());
        if (authority.isEmpty()) {
            errors.add(new FieldError(
                    "authority",
                    "There is no authority with the code '%s'. A code has three digits, such as 301."
                            .formatted(request.authority())));
        }
        return authority;
    }

    private void checkFirstDay(LocalDate day) {
        if (day == null) {
            errors.add(new FieldError("firstDay", "Give the first day on site."));
            return;
        }
        try {
            Optional<String> reason = calendar.reasonSkipped(day);
            if (reason.isPresent()) {
                errors.add(new FieldError(
                        "firstDay",
                        "%s is not a working day (%s). The nearest are %s and %s."
                                .formatted(
                                        DAY.format(day),
                                        reason.get(),
                                        DAY.format(calendar.subtract(day, 1)),
                                        DAY.format(calendar.add(day, 1)))));
            } else if (day.isBefore(today())) {
                errors.add(new FieldError("firstDay", "%s has passed. Choose today or later.".formatted(DAY.format(day))));
            }
        } catch (YearNotKnown unknown) {
            errors.add(new FieldError("firstDay", unknown.getMessage()));
        }
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
