package org.waymark.programme.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.authority.Authorities;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;

/** What the forms of a monitoring have in common. */
@Component
class MonitoringTasks {

    final Monitorings monitorings;
    private final MonitoredAreaRepository areas;
    private final Inspections inspections;
    private final Authorities authorities;

    MonitoringTasks(
            Monitorings monitorings, MonitoredAreaRepository areas, Inspections inspections, Authorities authorities) {
        this.monitorings = monitorings;
        this.areas = areas;
        this.inspections = inspections;
        this.authorities = authorities;
    }

    /**
     * What stands above the questions.
     *
     * @param authority that is monitored: where one took over from another, not that of the inspection
     * @param areas     that are to improve, as the report names them
     */
    record Head(
            InspectionHeading inspection,
            String authority,
            String framework,
            String report,
            String begun,
            List<String> areas,
            ActionPlan plan) {}

    /** @param remark what was said of it when it was checked; null while nobody has */
    record ActionPlan(String received, String place, String words, String remark) {}

    Monitoring of(OpenTask task) {
        return monitorings.byId(UUID.fromString(task.variable(Monitorings.MONITORING_ID)));
    }

    List<MonitoredArea> areas(Monitoring one) {
        return areas.findByMonitoringIdOrderByPlace(one.getId());
    }

    Head head(Monitoring one) {
        var inspection = inspections.byId(one.inspectionId());
        return new Head(
                InspectionHeading.of(inspection),
                authorities.byCode(one.authorityCode()).name(),
                inspection.framework().title(),
                "/reports/" + inspection.reference(),
                InWords.day(one.begunOn()),
                areas(one).stream()
                        .map(area -> area.timeScale() == null
                                ? area.words()
                                : "%s (%s)".formatted(area.words(), area.timeScale()))
                        .toList(),
                new ActionPlan(
                        one.planReceived() == null ? null : InWords.day(one.planReceived()),
                        one.planPlace(),
                        one.planWords(),
                        one.planRemark()));
    }
}
