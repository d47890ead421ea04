package org.waymark.inspection.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.inspection.Inspection;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.TeamMember;
import org.waymark.inspection.team.TeamChangeCheck.Joiner;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.TasksOfUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * Changes a team between its assembly and publication. Membership, role, access, work and tasks change in one
 * transaction: nobody is ever without the inspection but with its tasks, or the other way round.
 */
@Service
@Transactional
class TeamChanges {

    /** How the models ask whose a lead inspector's task is. */
    private static final String LEADS = "${inspection.lead(execution)}";

    private final Inspections inspections;
    private final TeamDepartures departures;
    private final ApplicationEventPublisher events;
    private final TasksOfUser tasks;
    private final People people;
    private final Post post;
    private final Audit audit;
    private final AdvisoryLocks turns;
    private final CurrentUser currentUser;
    private final Clock clock;

    TeamChanges(
            Inspections inspections,
            TeamDepartures departures,
            ApplicationEventPublisher events,
            TasksOfUser tasks,
            People people,
            Post post,
            Audit audit,
            AdvisoryLocks turns,
            CurrentUser currentUser,
            Clock clock) {
        this.inspections = inspections;
        this.departures = departures;
        this.events = events;
        this.tasks = tasks;
        this.people = people;
        this.post = post;
        this.audit = audit;
        this.turns = turns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param connection what connects a new member with the authority; null when nothing does */
    record Why(String reason, String connection, String departureReason) {}

    /**
     * Somebody joins the team.
     *
     * @throws RefusedAnswers when they cannot
     */
    @WriteTransaction
    void join(String inspectionId, Joiner joiner, String role, Why why) {
        InspectionView inspection = changeable(inspectionId);
        TeamChange change = check(inspection).join(joiner, role);
        departures.accept(inspection, change.team(), newcomers(change, why), currentUser.id());
        inspections.entity(inspectionId).join(change.joining(), today(), why.reason());
        events.publishEvent(new TeamChanged(inspectionId, null, change.successor(), false, why.reason()));
        done(inspection, change, people.name(joiner.user()) + " joined the team", why);
    }

    /**
     * Somebody leaves, for good or for a time, and somebody else takes their work on: their role when they led the
     * inspection, and whatever is theirs by name.
     *
     * @throws RefusedAnswers when it cannot be so
     */
    @WriteTransaction
    void replace(String inspectionId, String leaver, Joiner successor, boolean leaverStays, Why why) {
        replaceWithin(inspectionId, leaver, successor, leaverStays, why);
    }

    /** As {@link #replace}, within the transaction of a write that replaces them in several inspections. */
    void replaceWithin(String inspectionId, String leaver, Joiner successor, boolean leaverStays, Why why) {
        InspectionView inspection = changeable(inspectionId);
        TeamChange change = check(inspection).replace(leaver, successor, leaverStays);
        departures.accept(inspection, change.team(), newcomers(change, why), currentUser.id());
        Role role = roleOf(inspection, leaver);
        change(inspectionId, change, role, why.reason());
        boolean workMoves = !leaverStays && role != Role.QUALITY;
        events.publishEvent(new TeamChanged(inspectionId, leaver, change.successor(), workMoves, why.reason()));
        inspections.flush();
        if (leaverStays) {
            tasks.handOver(inspectionId, leaver, change.successor(), LEADS);
        } else {
            tasks.handOver(inspectionId, leaver, change.successor());
        }
        if (!leaverStays) {
            post.toUser(leaver, letter("team-left", inspection, ""));
        }
        done(inspection, change, inWords(change, role), why);
    }

    /** All of an inspectorate leave the team at once; what is theirs by name is the lead inspector's from now on. */
    @Transactional
    void leaveTogether(InspectionView inspection, String inspectorate, String reason) {
        String lead = inspection.lead().orElseThrow();
        List<Member> leaving = inspection.members().stream()
                .filter(member -> member.isPartner() && inspectorate.equals(member.inspectorate()))
                .toList();
        for (Member member : leaving) {
            inspections.entity(inspection.id()).leave(member.userId(), today(), reason);
            events.publishEvent(new TeamChanged(inspection.id(), member.userId(), lead, true, reason));
        }
        inspections.flush();
        for (Member member : leaving) {
            tasks.handOver(inspection.id(), member.userId(), lead);
            post.toUser(member.userId(), letter("team-left", inspection, ""));
            audit.add(currentUser.id(), "change-team", inspection.id(), member.userId(), "recorded");
        }
    }

    private void change(String inspectionId, TeamChange change, Role role, String reason) {
        Inspection inspection = inspections.entity(inspectionId);
        if (change.leaverStays()) {
            inspection.change(change.leaver(), Role.INSPECTOR);
        } else {
            inspection.leave(change.leaver(), today(), reason);
        }
        if (change.joining() != null) {
            inspection.join(change.joining(), today(), reason);
        } else if (TeamChangeCheck.leads(role)) {
            inspection.change(change.successor(), role);
        }
    }

    private void done(InspectionView inspection, TeamChange change, String what, Why why) {
        if (change.joining() != null) {
            post.toUser(change.successor(), letter("team-assembled", inspection, what));
        }
        change.team().stream()
                .map(Member::userId)
                .filter(user -> change.joining() == null || !user.equals(change.successor()))
                .forEach(user -> post.toUser(user, letter("team-changed", inspection, what)));
        if (inspection.isOpenToAuthority()) {
            post.toGroup(inspection.authority().linkGroup(), letter("team-changed", inspection, what));
        }
        inspections.note(inspection.id(), what, why.reason());
        String subject = change.leaver() == null ? change.successor() : change.leaver();
        audit.add(currentUser.id(), "change-team", inspection.id(), subject, "recorded");
    }

    private static TeamDepartures.Newcomer newcomers(TeamChange change, Why why) {
        return new TeamDepartures.Newcomer(
                change.joining() == null ? null : change.successor(), why.connection(), why.departureReason());
    }

    private InspectionView changeable(String inspectionId) {
        turns.take("inspection", inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        switch (inspection.status()) {
            case PUBLISHED, CLOSED, CANCELLED ->
                throw RefusedAnswers.of("", "This inspection is over: its team stays as it was.");
            default -> {
                if (inspection.members().isEmpty()) {
                    throw RefusedAnswers.of("", "The team has not been assembled yet: that is a task in Tasklist.");
                }
            }
        }
        return inspection;
    }

    private TeamChangeCheck check(InspectionView inspection) {
        int today = inspections.fieldworkDays(inspection.id()).numberOf(today()).orElse(1);
        return new TeamChangeCheck(inspection.framework(), inspection.members(), people, today);
    }

    private static Role roleOf(InspectionView inspection, String user) {
        return inspection.members().stream()
                .filter(member -> member.userId().equals(user))
                .findFirst()
                .orElseThrow()
                .role();
    }

    private String inWords(TeamChange change, Role role) {
        String leaver = people.name(change.leaver());
        String successor = people.name(change.successor());
        if (role == Role.LEAD) {
            return "%s leads the inspection in place of %s%s"
                    .formatted(successor, leaver, change.leaverStays() ? ", who stays as an inspector" : "");
        }
        if (role == Role.PARTNER_LEAD) {
            return "%s leads their inspectorate's part in place of %s".formatted(successor, leaver);
        }
        return "%s left the team; %s took their work on".formatted(leaver, successor);
    }

    private static Letter letter(String template, InspectionView inspection, String what) {
        return new Letter(
                template,
                inspection.id(),
                Map.of(
                        "reference", inspection.reference(),
                        "authority", inspection.authority().name(),
                        "inspection", inspection.id(),
                        "change", what));
    }

    /** Everyone who is or was on the team, by when they came. */
    @Transactional(readOnly = true)
    public List<TeamMember> everyone(String inspectionId) {
        return inspections.entity(inspectionId).everyoneEver();
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
