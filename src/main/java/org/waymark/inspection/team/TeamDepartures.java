package org.waymark.inspection.team;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.platform.tasks.RefusedAnswers;

/**
 * Keeps why a team is not the framework's normal one, or has a member whom something connects with the authority (2012:
 * paragraph 14).
 */
@Component
class TeamDepartures {

    private final TeamMakeUp makeUp;
    private final TeamDepartureRepository departures;
    private final Inspections inspections;
    private final TeamConnections connections;
    private final Clock clock;

    TeamDepartures(
            TeamMakeUp makeUp,
            TeamDepartureRepository departures,
            Inspections inspections,
            TeamConnections connections,
            Clock clock) {
        this.makeUp = makeUp;
        this.departures = departures;
        this.inspections = inspections;
        this.connections = connections;
        this.clock = clock;
    }

    /**
     * @param user       who is new; null when nobody is
     * @param connection what connects them with the authority; null when nothing does
     * @param reason     why the team may be so all the same
     */
    record Newcomer(String user, String connection, String reason) {}

    /**
     * Keeps the reason where the team takes one.
     *
     * @throws RefusedAnswers when it takes one that is not given
     */
    void accept(InspectionView inspection, List<Member> team, Newcomer newcomer, String by) {
        List<String> departing = new ArrayList<>();
        makeUp.departure(inspection.framework(), team)
                .filter(what -> !isKnown(inspection.id(), what))
                .ifPresent(departing::add);
        connections.inWords(inspection, newcomer.user(), newcomer.connection()).ifPresent(departing::add);
        if (departing.isEmpty()) {
            return;
        }
        String what = String.join(" ", departing);
        if (!isGiven(newcomer.reason())) {
            throw RefusedAnswers.of("departureReason", what + " Choose somebody else, or say why it may be so.");
        }
        departures.save(new TeamDeparture(inspection.id(), what, newcomer.reason(), by, clock.instant()));
        inspections.note(inspection.id(), "The team departs from the normal: " + what, newcomer.reason());
    }

    List<TeamDeparture> of(String inspectionId) {
        return departures.findByInspectionIdOrderByAt(inspectionId);
    }

    private boolean isKnown(String inspectionId, String what) {
        return of(inspectionId).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.departure().contains(what))
                .isPresent();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
