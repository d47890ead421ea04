package org.waymark.safeguarding;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.tasks.worklist.PressingWork;
import org.waymark.safeguarding.OpenConcerns.ConcernClock;

/** Concerns that are open in an inspector's own inspections: the task is the authority's, the worry is theirs. */
@Component
class PressingConcerns implements PressingWork {

    private final OpenConcerns concerns;
    private final InspectionAccess access;
    private final Clock clock;

    PressingConcerns(OpenConcerns concerns, InspectionAccess access, Clock clock) {
        this.concerns = concerns;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<PressingLine> lines() {
        if (access.oversees()) {
            return List.of();
        }
        Map<String, InspectionView> own = access.all().stream()
                .filter(inspection -> access.is(inspection, AccessRole.INSPECTOR))
                .collect(Collectors.toMap(InspectionView::id, inspection -> inspection));
        if (own.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return concerns.ofAll(own.values(), now).stream()
                .sorted(Comparator.comparing(ConcernClock::late).reversed().thenComparing(ConcernClock::due))
                .map(concern -> line(concern, own.get(concern.inspectionId()), now))
                .toList();
    }

    private static PressingLine line(ConcernClock concern, InspectionView inspection, Instant now) {
        String time = concern.late() || now.isAfter(concern.due())
                ? ", overdue since " + InWords.moment(concern.due())
                : ", due by " + InWords.limit(concern.due());
        return new PressingLine(
                "%s, concern %d is open: %s%s"
                        .formatted(
                                inspection.authority().name(),
                                concern.number(),
                                Character.toLowerCase(concern.kind().charAt(0))
                                        + concern.kind().substring(1),
                                time),
                "/camunda/waymark/inspection.html?inspection=" + inspection.id() + "#concerns");
    }
}
