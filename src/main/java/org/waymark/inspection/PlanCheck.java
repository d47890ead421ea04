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
import org.waymark.framework.life.FrameworkStanding;
import org.waymark.framework.life.FrameworkStanding.State;
import org.waymark.framework.life.FrameworkStandings;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Whether an inspection can be planned as asked; says everything that is wrong at once. */
public class PlanCheck {

    private final Frameworks frameworks;
    private final FrameworkStandings standings;
    private final Authorities authorities;
    private final WorkingDays calendar;
    private final Clock clock;
    private final List<FieldError> errors = new ArrayList<>();

    PlanCheck(
            Frameworks frameworks,
            FrameworkStandings standings,
            Authorities authorities,
            WorkingDays calendar,
            Clock clock) {
        this.frameworks = frameworks;
        this.standings = standings;
        this.authorities = authorities;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** For moving the first day of what is planned already. */
    public PlanCheck(FrameworkStandings standings, WorkingDays calendar, Clock clock) {
        this(null, standings, null, calendar, clock);
    }

    /** @return the day of notice that belongs to that first day */
    public LocalDate movedTo(Framework framework, LocalDate firstDay) {
        checkFirstDay(firstDay);
        if (framework.status() != Framework.Status.CONSULTATION && firstDay != null) {
            checkStanding(framework, firstDay);
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
            Framework framework = frameworks.byId(request.framework(), request.firstDay());
            if (!request.demonstration() && request.firstDay() != null) {
                checkStanding(framework, request.firstDay());
            }
            return framework;
        } catch (IllegalArgumentException unknown) {
            errors.add(new FieldError("framework", unknown.getMessage()));
            return null;
        }
    }

    /** Whether an inspection may begin under it on that day; where another day would do, that is said beside the day. */
    private void checkStanding(Framework framework, LocalDate firstDay) {
        FrameworkStanding standing = standings.of(framework, firstDay);
        String title = framework.title();
        Framework.InForce inForce = framework.inForce();
        FieldError refused =
                switch (standing.state()) {
                    case TRIED, CONSULTATION, CONSULTED ->
                        refusal(
                                "framework",
                                "%s %s: it can be rehearsed, but no authority can be inspected under it. Choose one that is in"
                                        + " force.",
                                title,
                                standing.state() == State.CONSULTATION
                                        ? "is in consultation"
                                        : "is no framework in force");
                    case WITHDRAWN ->
                        refusal(
                                "framework",
                                "%s was withdrawn%s: no inspection begins under it any more. Choose one that is in force.",
                                title,
                                standing.since() == null ? "" : " on " + InWords.day(standing.since()));
                    case DEFERRED ->
                        refusal(
                                "firstDay",
                                "%s is deferred until %s. Choose a first day from then on, or another framework.",
                                title,
                                InWords.day(inForce.deferredUntil()));
                    case SUPERSEDED ->
                        refusal(
                                "firstDay",
                                "%s was superseded on %s%s. Choose a first day before that, or %s.",
                                title,
                                InWords.day(standing.since()),
                                standing.because() == null ? "" : " by " + standing.because(),
                                standing.because() == null ? "another framework" : "the one that took its place");
                    case COMING, ENDED ->
                        refusal(
                                "firstDay",
                                "%s is in force from %s%s. Choose a first day within that time, or another framework.",
                                title,
                                InWords.day(
                                        standing.state() == State.COMING
                                                ? standing.until().plusDays(1)
                                                : inForce.from()),
                                inForce.to() == null ? "" : " to " + InWords.day(inForce.to()));
                    case PILOT, IN_FORCE -> null;
                };
        if (refused != null) {
            errors.add(refused);
        }
    }

    private static FieldError refusal(String field, String message, Object... said) {
        return new FieldError(field, message.formatted(said));
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
