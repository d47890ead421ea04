package org.waymark.report.factualaccuracy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.AuthorityView;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.TasksOfUser;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.report.Reports;

/**
 * Who submits the authority's comments on the draft: its director, or the one of the director's office who was named to
 * do it in the place of the head of the authority. The rest of the office reads, writes and saves.
 */
@Service
@Transactional
public class Submitters {

    private final DirectorsDeputyRepository deputies;
    private final Reports reports;
    private final Inspections inspections;
    private final TasksOfUser tasks;
    private final AdvisoryLocks turns;
    private final People people;
    private final InspectionAccess access;
    private final Clock clock;

    Submitters(
            DirectorsDeputyRepository deputies,
            Reports reports,
            Inspections inspections,
            TasksOfUser tasks,
            AdvisoryLocks turns,
            People people,
            InspectionAccess access,
            Clock clock) {
        this.deputies = deputies;
        this.reports = reports;
        this.inspections = inspections;
        this.tasks = tasks;
        this.turns = turns;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param head         the title of the head of the authority
     * @param cannotSubmit why whoever reads this does not submit; null for those who do, and for the inspectorate
     * @param mayName      whom whoever reads this may name; null when they name nobody
     * @param mayPutBack   whether they may put the task back that somebody of the office has
     */
    public record Page(String head, String cannotSubmit, List<Named> named, List<Choice> mayName, boolean mayPutBack) {}

    /** @param who null when nobody was from then on */
    record Named(String who, String reason, String by, Instant at) {}

    @Transactional(readOnly = true)
    public Page page(InspectionView inspection) {
        boolean over = reports.accuracyOf(inspection.id()).isPresent();
        boolean ofAuthority = access.is(inspection, AccessRole.DIRECTORS_OFFICE);
        return new Page(
                inspection.framework().joint().headOfAuthority(),
                ofAuthority && !over ? whyNot(inspection, access.user()).orElse(null) : null,
                deputies.findByInspectionIdOrderByNamedAt(inspection.id()).stream()
                        .map(one -> new Named(
                                one.userId() == null ? null : people.name(one.userId()),
                                one.reason(),
                                people.name(one.namedBy()),
                                one.namedAt()))
                        .toList(),
                !over && names(inspection) ? office(inspection) : null,
                !over && ofAuthority && whyNot(inspection, access.user()).isEmpty());
    }

    private List<Choice> office(InspectionView inspection) {
        List<String> offices = people.inGroup(AuthorityView.DIRECTORS_OFFICES).stream()
                .map(People.Person::id)
                .toList();
        return people.inGroup(inspection.authority().dcsGroup()).stream()
                .filter(person -> offices.contains(person.id()))
                .map(person -> new Choice(person.id(), person.name()))
                .toList();
    }

    /** Why this user of the authority does not submit, for people; empty for whoever does. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(InspectionView inspection, String user) {
        boolean office = office(inspection).stream().anyMatch(one -> one.value().equals(user));
        if (!office || user.equals(deputy(inspection.id()))) {
            return Optional.empty();
        }
        return Optional.of(("The %1$s submits the comments. What you write is saved and stays:"
                        + " put the task back with the cross beside your name, so that the %2$s can claim it. If the %2$s"
                        + " is away, the %2$s or the lead inspector can name you as deputy, on the inspection's page"
                        + " under “Factual accuracy”.")
                .formatted(
                        inspection.framework().joint().headOfAuthority(),
                        inspection.framework().joint().headInShort()));
    }

    private String deputy(String inspectionId) {
        List<DirectorsDeputy> named = deputies.findByInspectionIdOrderByNamedAt(inspectionId);
        return named.isEmpty() ? null : named.get(named.size() - 1).userId();
    }

    /** @throws RefusedAnswers when this user does not submit */
    void require(InspectionView inspection, String user) {
        whyNot(inspection, user).ifPresent(why -> {
            throw RefusedAnswers.of("", why);
        });
    }

    /**
     * Names who submits in the place of the head of the authority.
     *
     * @param user null when nobody does from now on
     * @throws NotAllowed     for everybody but the director, the lead inspector and managers
     * @throws RefusedAnswers when the comments are in, or the user is not of the director's office
     */
    @WriteTransaction
    void name(InspectionView inspection, String user, String reason) {
        turns.take("deputy", inspection.id());
        if (!names(inspection)) {
            throw new NotAllowed("A deputy is named by the %s, the lead inspector or an inspection manager."
                    .formatted(inspection.framework().joint().headOfAuthority()));
        }
        if (reports.accuracyOf(inspection.id()).isPresent()) {
            throw RefusedAnswers.of("user", "The comments have come: there is nothing left to submit.");
        }
        if (user != null
                && office(inspection).stream().noneMatch(one -> one.value().equals(user))) {
            throw RefusedAnswers.of(
                    "user",
                    "Choose somebody of the office of the %s."
                            .formatted(inspection.framework().joint().headOfAuthority()));
        }
        if (Objects.equals(user, deputy(inspection.id()))) {
            throw RefusedAnswers.of("user", user == null ? "No deputy is named." : "They are the deputy already.");
        }
        deputies.saveAndFlush(new DirectorsDeputy(inspection.id(), user, reason, access.user(), clock.instant()));
        inspections.note(
                inspection.id(),
                user == null
                        ? "Comments on the draft: no deputy submits them any more"
                        : "Comments on the draft: " + people.name(user)
                                + " may submit them in the place of the "
                                + inspection.framework().joint().headOfAuthority(),
                reason);
    }

    private boolean names(InspectionView inspection) {
        return access.is(inspection, AccessRole.DIRECTOR, AccessRole.LEAD, AccessRole.MANAGER);
    }

    /**
     * Puts the task back that somebody of the office has, with all that is saved, so that it can be claimed.
     *
     * @throws NotAllowed for whoever does not submit
     */
    @WriteTransaction
    void putBack(InspectionView inspection) {
        if (!access.is(inspection, AccessRole.DIRECTORS_OFFICE)
                || whyNot(inspection, access.user()).isPresent()) {
            throw new NotAllowed("The task is put back by whoever of the authority submits the comments.");
        }
        String had = tasks.putBack(
                        inspection.id(),
                        SavedComments.TASK,
                        inspection.authority().dcsGroup())
                .orElseThrow(() -> RefusedAnswers.of("", "Nobody has the task now: claim it in your list."));
        inspections.note(
                inspection.id(),
                "Comments on the draft: the task was put back; it was " + people.name(had) + "'s",
                null);
    }
}
