package org.waymark.inspection.team;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Inspectorate;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.bodies.BodyDroppedOut;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.bodies.InspectorateDroppedOut;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * A body or an inspectorate drops out of an inspection on the way: recorded with a reason, what was asked of it ends, and the
 * rest goes on. The last of them does not: without it the inspection would be another kind of inspection.
 */
@Service
@Transactional
class DropOuts {

    private static final String REASON = "reason";

    private final Inspections inspections;
    private final InspectedBodies bodies;
    private final TeamChanges team;
    private final ApplicationEventPublisher events;
    private final Post post;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    DropOuts(
            Inspections inspections,
            InspectedBodies bodies,
            TeamChanges team,
            ApplicationEventPublisher events,
            Post post,
            AdvisoryLocks turns,
            CurrentUser currentUser,
            Clock clock) {
        this.inspections = inspections;
        this.bodies = bodies;
        this.team = team;
        this.events = events;
        this.post = post;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param organisationId of one that is inspected beside the local authority
     * @throws RefusedAnswers when it cannot be so
     */
    @WriteTransaction
    void body(String inspectionId, UUID organisationId, String reason) {
        InspectionView inspection = changeable(inspectionId);
        List<InspectedOrganisation> present = bodies.of(inspectionId).stream()
                .filter(one -> !one.hasDroppedOut())
                .toList();
        InspectedOrganisation organisation = present.stream()
                .filter(one -> one.id().equals(organisationId))
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of(
                        REASON, "It is not among the bodies that are inspected, or has dropped out already."));
        if (present.size() == 1) {
            throw RefusedAnswers.of(
                    REASON,
                    organisation.name()
                            + " is the last body that is inspected beside the local authority. Without it this is no joint"
                            + " inspection: ask an inspection manager to cancel it.");
        }
        bodies.dropOut(organisation, clock.instant(), currentUser.id(), reason);
        events.publishEvent(new BodyDroppedOut(organisation));
        if (organisation.isTold()) {
            Letter letter = new Letter(
                    "body-dropped-out",
                    inspectionId,
                    Map.of(
                            "reference", inspection.reference(),
                            "authority", inspection.authority().name(),
                            "body", organisation.name()));
            post.toGroup(organisation.headGroup(), letter);
            post.toGroup(organisation.contactGroup(), letter);
        }
        inspections.note(inspectionId, organisation.name() + " is not inspected any more", reason);
    }

    /**
     * @param inspectorate id of one beside the leading one
     * @throws RefusedAnswers when it cannot be so
     */
    @WriteTransaction
    void inspectorate(String inspectionId, String inspectorate, String reason) {
        InspectionView inspection = changeable(inspectionId);
        List<String> present = inspection.members().stream()
                .filter(Member::isPartner)
                .map(Member::inspectorate)
                .distinct()
                .toList();
        Inspectorate leaving = inspection.framework().joint().inspectorates().stream()
                .filter(one -> one.id().equals(inspectorate) && present.contains(one.id()))
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of(
                        REASON,
                        "It is not among the inspectorates that hold this inspection, or has dropped out already."));
        if (present.size() == 1) {
            throw RefusedAnswers.of(
                    REASON,
                    leaving.title()
                            + " is the last inspectorate beside the leading one. Without it this is no joint inspection: ask an"
                            + " inspection manager to cancel it.");
        }
        bodies.dropOut(inspectionId, inspectorate, clock.instant(), currentUser.id(), reason);
        team.leaveTogether(inspection, inspectorate, reason);
        events.publishEvent(new InspectorateDroppedOut(inspectionId, inspectorate, reason));
        inspections.note(inspectionId, leaving.title() + " takes no part any more", reason);
    }

    private InspectionView changeable(String inspectionId) {
        turns.take("inspection", inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        switch (inspection.status()) {
            case PUBLISHED, CLOSED, CANCELLED ->
                throw RefusedAnswers.of("", "This inspection is over: who took part in it stays as it was.");
            default -> {
                return inspection;
            }
        }
    }
}
