package org.waymark.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Whether an inspection can be planned as asked; says everything that is wrong at once. */
public class PlanCheck {

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

    /** For moving the first day of what is planned already. */
    public PlanCheck(WorkingDays calendar, Clock clock) {
        this(null, null, calendar, clock);
    }

    /** @return the day of notice that belongs to that first day */
    public LocalDate movedTo(Framework framework, LocalDate firstDay) {
        checkFirstDay(firstDay);
        if (framework.status() == Framework.Status.IN_FORCE) {
            checkInForce(framework.inForce(), framework.title(), firstDay);
        }
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return noticeDay(framework, firstDay);
    }

    Plan check(PlanRequest request) {
        Framework framework = framework(request);
        AuthorityView authority = authority(request);
        checkFirstDay(request.firstDay());
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return new Plan(framework, authority, noticeDay(framework, request.firstDay()));
    }

    private LocalDate noticeDay(Framework framework, LocalDate firstDay) {
        LocalDate noticeDay = calendar.subtract(firstDay, framework.notice().workingDays());
        if (noticeDay.isBefore(today())) {
            throw RefusedAnswers.of(
                    "firstDay",
                    ("This framework gives %d working days' notice, and the day for it, %s, has passed."
                                    + " Choose a later first day.")
                            .formatted(framework.notice().workingDays(), InWords.day(noticeDay)));
        }
        return noticeDay;
    }

    private Framework framework(PlanRequest request) {
        try {
            Framework framework = frameworks.byId(request.framework());
            if (framework.status() != Framework.Status.IN_FORCE && !request.demonstration()) {
                errors.add(new FieldError(
                        "framework",
                        "%s is not in force: it can be rehearsed, but no authority can be inspected under it."
                                .formatted(framework.title())));
            } else if (!request.demonstration()) {
                checkInForce(framework.inForce(), framework.title(), request.firstDay());
            }
            return framework;
        } catch (IllegalArgumentException unknown) {
            errors.add(new FieldError("framework", unknown.getMessage()));
            return null;
        }
    }

    private void checkInForce(Framework.InForce inForce, String title, LocalDate firstDay) {
        if (firstDay != null && !inForce.on(firstDay)) {
            errors.add(new FieldError(
                    "firstDay",
                    "%s is in force from %s%s. Choose a first day within that time, or another framework."
                            .formatted(
                                    title,
                                    InWords.day(inForce.from()),
                                    inForce.to() == null ? "" : " to " + InWords.day(inForce.to()))));
        }
    }

    private AuthorityView authority(PlanRequest request) {
        try {
            AuthorityView authority = authorities.byCode(request.authority());
            if (request.firstDay() != null && !authority.existsOn(request.firstDay())) {
                errors.add(new FieldError(
                        "authority", authority.name() + " did not exist on " + InWords.day(request.firstDay()) + "."));
            }
            return authority;
        } catch (IllegalArgumentException unknown) {
            errors.add(new FieldError("authority", unknown.getMessage()));
            return null;
        }
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
                                        InWords.day(day),
                                        reason.get(),
                                        InWords.day(calendar.subtract(day, 1)),
                                        InWords.day(calendar.add(day, 1)))));
            } else if (day.isBefore(today())) {
                errors.add(new FieldError(
                        "firstDay", "%s has passed. Choose today or later.".formatted(InWords.day(day))));
            }
        } catch (YearNotKnown unknown) {
            errors.add(new FieldError("firstDay", unknown.getMessage()));
        }
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
