package org.waymark.inspection.team;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.team.TeamChangeCheck.Joiner;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Somebody's place in several teams at once: whether another may take it, and that they do. */
@Service
public class SuccessorsInTeams {

    private final TeamChanges changes;
    private final People people;
    private final Clock clock;

    SuccessorsInTeams(TeamChanges changes, People people, Clock clock) {
        this.changes = changes;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the team of an inspection can be changed now, and this user is on it. */
    public boolean concerns(InspectionView inspection, String user) {
        return inspection.status() != InspectionStatus.PUBLISHED
                && inspection.status() != InspectionStatus.CLOSED
                && inspection.status() != InspectionStatus.CANCELLED
                && inspection.members().stream()
                        .anyMatch(member -> member.userId().equals(user));
    }

    /** Why the successor cannot take the leaver's place in this inspection, in a sentence; empty when they can. */
    public Optional<String> problem(InspectionView inspection, String leaver, String successor) {
        int today = inspection.days().numberOf(London.dateOf(clock.instant())).orElse(1);
        try {
            new TeamChangeCheck(inspection.framework(), inspection.members(), people, today)
                    .replace(leaver, new Joiner(successor, null, null), false);
            return Optional.empty();
        } catch (RefusedAnswers refused) {
            return Optional.of(
                    refused.errors().stream().map(FieldError::message).collect(Collectors.joining(" ")));
        }
    }

    /**
     * The successor takes on the leaver's place, work and tasks in this inspection.
     *
     * @param connection what connects the successor with the authority; null when nothing does
     * @throws RefusedAnswers when it cannot be so
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(String inspectionId, String leaver, String successor, String reason, String connection) {
        changes.replaceWithin(
                inspectionId,
                leaver,
                new Joiner(successor, null, null),
                false,
                new TeamChanges.Why(reason, connection, reason));
    }
}
