package org.waymark.programme.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.preparation.KnownBeforehand;

/** What the visits so far found, for the lead inspector who prepares the next one or the inspection that ends them. */
@Component
@Order(2)
class MonitoringInPreparation implements KnownBeforehand {

    private final MonitoringRepository repository;
    private final MonitoredAreaRepository areas;
    private final MonitoringVisits visits;
    private final ProgressOfAreas progress;

    MonitoringInPreparation(
            MonitoringRepository repository,
            MonitoredAreaRepository areas,
            MonitoringVisits visits,
            ProgressOfAreas progress) {
        this.repository = repository;
        this.areas = areas;
        this.visits = visits;
        this.progress = progress;
    }

    @Override
    public List<KnownLine> of(InspectionView inspection) {
        List<KnownLine> lines = new ArrayList<>();
        repository
                .findByAuthorityCodeAndEndedOnIsNull(inspection.authority().code())
                .forEach(one -> {
                    List<MonitoringVisit> held = visits.held(one.getId());
                    lines.add(new KnownLine(
                            "Monitored",
                            "since %s; %d visit%s so far"
                                    .formatted(InWords.date(one.begunOn()), held.size(), held.size() == 1 ? "" : "s"),
                            null));
                    Map<UUID, List<ProgressFound>> found = progress.before(held);
                    areas.findByMonitoringIdOrderByPlace(one.getId())
                            .forEach(area -> lines.add(line(area, found.getOrDefault(area.getId(), List.of()))));
                });
        return lines;
    }

    private static KnownLine line(MonitoredArea area, List<ProgressFound> found) {
        boolean right = !found.isEmpty() && found.get(found.size() - 1) == ProgressFound.PUT_RIGHT;
        String so = found.isEmpty()
                ? "no visit yet"
                : String.join(
                        ", then ",
                        found.stream()
                                .map(one -> one.inWords().toLowerCase(Locale.UK))
                                .toList());
        return new KnownLine(
                "To improve",
                "%s (%s)".formatted(area.words(), so),
                right ? null : "Has this been put right: " + area.words());
    }
}
