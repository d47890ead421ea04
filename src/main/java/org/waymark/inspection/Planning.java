package org.waymark.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.authority.Authorities;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;

/** What a manager may choose among when planning an inspection. */
@Component
class Planning {

    private final Frameworks frameworks;
    private final Authorities authorities;
    private final WorkingDays calendar;
    private final Clock clock;

    Planning(Frameworks frameworks, Authorities authorities, WorkingDays calendar, Clock clock) {
        this.frameworks = frameworks;
        this.authorities = authorities;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param firstDay what the form proposes: the next day of the week on which the first framework normally begins */
    record Page(List<Choice> frameworks, List<Choice> authorities, LocalDate firstDay) {}

    Page page() {
        List<Framework> inForce = frameworks.all().stream()
                .filter(framework -> framework.status() == Framework.Status.IN_FORCE)
                .toList();
        LocalDate today = London.dateOf(clock.instant());
        return new Page(
                inForce.stream()
                        .map(framework -> new Choice(framework.id(), framework.title()))
                        .toList(),
                authorities.all().stream()
                        .filter(authority -> authority.existsOn(today))
                        .map(authority -> new Choice(authority.code(), "%s (%s)".formatted(authority.name(), authority.code())))
                        .toList(),
                inForce.isEmpty() ? null : proposedDay(inForce.get(0), today));
    }

    private LocalDate proposedDay(Framework framework, LocalDate today) {
        LocalDate earliest = calendar.add(today, framework.notice().workingDays() + 1);
        return calendar.nextWorkingDayOnOrAfter(
                earliest.with(TemporalAdjusters.nextOrSame(framework.notice().firstDayNormally())));
    }
}
