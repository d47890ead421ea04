package org.waymark.programme.monitoring;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.waymark.calendar.London;
import org.waymark.platform.engine.rules.EngineByHand;

/** Visits to a monitored authority, for tests of other rooms: the round that plans them is made by hand. */
public final class VisitsByHand {

    private static final int DAYS_BEFORE = 42;

    private final ApplicationContext context;
    private final Monitoring monitoring;

    private VisitsByHand(ApplicationContext context, Monitoring monitoring) {
        this.context = context;
        this.monitoring = monitoring;
    }

    /** Those to the authority that is monitored after this inspection. */
    public static VisitsByHand after(ApplicationContext context, String inspectionId) {
        return new VisitsByHand(
                context,
                context.getBean(MonitoringRepository.class).findAllByOrderByBegunOnDesc().stream()
                        .filter(one -> one.inspectionId().equals(inspectionId))
                        .findFirst()
                        .orElseThrow());
    }

    /** The id of the monitoring, as its page is found by it. */
    public String id() {
        return monitoring.getId().toString();
    }

    /** Six weeks before the next visit Waymark plans it by itself. @return its first day on site */
    public LocalDate plannedInTime() {
        MonitoringVisits visits = context.getBean(MonitoringVisits.class);
        LocalDate next = visits.expected(context.getBean(Monitorings.class).byId(monitoring.getId()))
                .orElseThrow()
                .day();
        context.getBean(EngineByHand.class).setClock(London.morningOf(next.minusDays(DAYS_BEFORE)));
        MonitoringRounds.planDue(visits);
        return next;
    }
}
