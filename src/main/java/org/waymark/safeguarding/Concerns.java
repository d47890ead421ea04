package org.waymark.safeguarding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.KnownCases;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** Raises concerns, and sees them through. */
@Service("concernService")
@Transactional
public class Concerns {

    /** For so long the same words are more likely a second press than a second child. */
    private static final Duration MOMENT = Duration.ofMinutes(15);

    private final ConcernRepository repository;
    private final Inspections inspections;
    private final KnownCases cases;
    private final WorkingDays calendar;
    private final Processes processes;
    private final AdvisoryLocks turns;
    private final Post post;
    private final CurrentUser currentUser;
    private final Clock clock;

    Concerns(
            ConcernRepository repository,
            Inspections inspections,
            KnownCases cases,
            WorkingDays calendar,
            Processes processes,
            AdvisoryLocks turns,
            Post post,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.inspections = inspections;
        this.cases = cases;
        this.calendar = calendar;
        this.processes = processes;
        this.turns = turns;
        this.post = post;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Raises a concern in the name of whoever is acting, and starts its process.
     *
     * @throws NoSuchInspection          when there is none, or whoever is acting is no inspector on its team
     * @throws RefusedAnswers            when the authority does not know of the inspection yet, or the case is none of
     *                                   the inspection's
     * @throws Processes.NobodyWaits     when the inspection has ended
     */
    Concern raise(String inspectionId, NewConcern raised) {
        InspectionView inspection = inspections.byId(inspectionId);
        String user = currentUser.id();
        if (!inspection.inspectors().contains(user)) {
            throw new NoSuchInspection(inspectionId);
        }
        if (!inspection.isOpenToAuthority()) {
            throw RefusedAnswers.of(
                    "",
                    "The authority does not know of this inspection yet. Speak to its children's services by"
                            + " telephone now, and to the lead inspector.");
        }
        String caseNumber = caseOf(inspectionId, raised.caseNumber());
        turns.take("concern", inspectionId);
        Concern concern = new Concern(
                inspectionId,
                repository.lastNumber(inspectionId) + 1,
                raised.kind(),
                caseNumber,
                raised.what().strip());
        Instant now = clock.instant();
        concern.raised(user, now, due(raised.kind(), now, inspection.framework().concerns()));
        repository.saveAndFlush(concern);
        inspections.note(inspectionId, "Safeguarding concern " + concern.number() + " raised", null);
        processes.tell(
                inspectionId,
                ConcernProcess.RAISED,
                Map.of(ConcernProcess.CONCERN_ID, concern.id().toString(), ConcernProcess.INSPECTION_ID, inspectionId));
        return concern;
    }

    /**
     * As {@link #raise}, for a page on which a button may be pressed twice: who raises the words of a moment ago says
     * that they mean to.
     *
     * @throws RaisedAlready when the same words were raised in this inspection a moment ago
     */
    @WriteTransaction
    Concern raiseOnce(String inspectionId, NewConcern raised) {
        if (!raised.again() && inspections.byId(inspectionId).inspectors().contains(currentUser.id())) {
            turns.take("concern", inspectionId);
            repository
                    .findByInspectionIdAndRaisedAtAfterOrderByNumberDesc(
                            inspectionId, clock.instant().minus(MOMENT))
                    .stream()
                    .filter(earlier -> sameWords(earlier.what()).equals(sameWords(raised.what())))
                    .findFirst()
                    .ifPresent(earlier -> {
                        throw new RaisedAlready(earlier.number(), InWords.moment(earlier.raisedAt()));
                    });
        }
        return raise(inspectionId, raised);
    }

    private static String sameWords(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private String caseOf(String inspectionId, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return cases.number(inspectionId, typed)
                .orElseThrow(() -> RefusedAnswers.of(
                        "caseNumber",
                        "There is no case %s in this inspection. Give the number that stands on the case's tasks, or leave this empty when the child is in none of them."
                                .formatted(typed.strip())));
    }

    /**
     * Raises a concern that a child may be at risk now, in the name of whoever is acting.
     *
     * @param caseNumber the case's number in the inspection, such as {@code C005}
     * @throws NoSuchInspection when there is none, or whoever is acting is no inspector on its team
     */
    public void raiseAtRisk(String inspectionId, String caseNumber, String what) {
        raise(inspectionId, new NewConcern(Kind.AT_RISK, caseNumber, what));
    }

    private Instant due(Kind kind, Instant raisedAt, Framework.Concerns limits) {
        return switch (kind) {
            case AT_RISK -> raisedAt.plus(Duration.ofHours(limits.acknowledgeWithinHours()));
            case LOOK_AGAIN ->
                London.endOf(calendar.add(London.dateOf(raisedAt), limits.referralBackWithinWorkingDays()));
        };
    }

    /** Until when the authority answers one that it has just acknowledged, or that has just been sent back. */
    private Instant answerDue(Concern concern) {
        Instant now = clock.instant();
        Framework framework = inspections.byId(concern.inspectionId()).framework();
        Integer hours = framework.concerns().answerWithinHours();
        if (!concern.isAtRiskNow()) {
            return due(Kind.LOOK_AGAIN, now, framework.concerns());
        }
        return hours == null
                ? London.endOf(
                        calendar.add(London.dateOf(now), framework.taskLimits().workingDays("respond-to-concern")))
                : now.plus(Duration.ofHours(hours));
    }

    /** In the order in which they were raised. Who may see which is for the caller to mind. */
    @Transactional(readOnly = true)
    public List<Concern> of(String inspectionId) {
        return repository.findByInspectionIdOrderByNumber(inspectionId);
    }

    /** The children of the inspection's cases, as the authority calls them, by the case's number. Whoever asks minds for whom. */
    Map<String, String> uniqueIds(String inspectionId) {
        return cases.uniqueIds(inspectionId);
    }

    /** Of the child whose case the concern is about; empty where it is about no case, or the child's data were erased. */
    Optional<String> uniqueId(Concern concern) {
        return Optional.ofNullable(concern.caseNumber()).map(cases.uniqueIds(concern.inspectionId())::get);
    }

    /**
     * @throws IllegalArgumentException when there is no such concern
     */
    @Transactional(readOnly = true)
    Concern byId(UUID id) {
        return entity(id);
    }

    private Concern entity(UUID id) {
        return repository
                .findById(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no concern " + id + "."));
    }

    /** Puts it before the Director of Children's Services, at once. @param due until when it is to be acknowledged */
    void refer(UUID id, Instant due) {
        Concern concern = entity(id);
        concern.referred(clock.instant());
        InspectionView inspection = inspections.byId(concern.inspectionId());
        post.toGroup(inspection.authority().dcsGroup(), letter("concern-raised", concern, inspection, due));
        tellTheLead("concern-on-team", concern, inspection, due);
    }

    /** Not of what the lead raised: that they know. */
    private void tellTheLead(String template, Concern concern, InspectionView inspection, Instant due) {
        inspection
                .lead()
                .filter(lead -> !template.equals("concern-on-team") || !lead.equals(concern.raisedBy()))
                .ifPresent(lead -> post.toUser(lead, letter(template, concern, inspection, due)));
    }

    /** Asks the authority's link officers to look at the case again. @param due until when they are to answer */
    void referBack(UUID id, Instant due) {
        Concern concern = entity(id);
        concern.referred(clock.instant());
        InspectionView inspection = inspections.byId(concern.inspectionId());
        post.toGroup(inspection.authority().linkGroup(), letter("concern-referred-back", concern, inspection, due));
        tellTheLead("concern-on-team", concern, inspection, due);
    }

    /**
     * The clock ran out: the managers and the lead are told, and whoever of the authority it waits for.
     *
     * @param due until when the authority's task was to be done; without it the letter names what its rule gave, since
     *            nobody may be left untold
     */
    void escalate(UUID id, Optional<Instant> due) {
        Concern concern = entity(id);
        Escalation.Late late = concern.overdue(clock.instant());
        InspectionView inspection = inspections.byId(concern.inspectionId());
        boolean unchecked = late == Escalation.Late.CHECK;
        Letter letter = letter(
                unchecked ? "concern-unchecked" : "concern-overdue",
                concern,
                inspection,
                due.orElseGet(concern::dueNow));
        post.toGroup(StaffGroups.MANAGERS, letter);
        inspection.lead().ifPresent(lead -> post.toUser(lead, letter));
        if (!unchecked) {
            AuthorityView authority = inspection.authority();
            post.toGroup(concern.isAtRiskNow() ? authority.dcsGroup() : authority.linkGroup(), letter);
        }
        inspections.note(
                concern.inspectionId(), "Safeguarding concern " + concern.number() + ": " + late.inWords(), null);
    }

    void acknowledge(UUID id, String name, String user) {
        Concern concern = entity(id);
        concern.acknowledge(name, user, clock.instant());
        concern.answerBy(answerDue(concern));
    }

    void respond(UUID id, String name, String response, String user) {
        Concern concern = entity(id);
        concern.respond(name, response, user, clock.instant());
        tellTheLead("concern-answered", concern, inspections.byId(concern.inspectionId()), clock.instant());
    }

    void check(UUID id, boolean accepted, String note, String user) {
        Concern concern = entity(id);
        concern.check(accepted, note, user, clock.instant());
        if (!accepted) {
            concern.answerBy(answerDue(concern));
        }
    }

    void close(UUID id) {
        Concern concern = entity(id);
        concern.close(clock.instant());
        inspections.note(concern.inspectionId(), "Safeguarding concern " + concern.number() + " closed", null);
    }

    /** Such as {@code CP-301-20121203/concern-1}. */
    @Transactional(readOnly = true)
    String businessKey(UUID id) {
        Concern concern = entity(id);
        return ConcernProcess.businessKey(
                inspections.byId(concern.inspectionId()).reference(), concern.number());
    }

    private static Letter letter(String template, Concern concern, InspectionView inspection, Instant due) {
        return new Letter(
                template,
                concern.inspectionId(),
                Map.of(
                        "reference", inspection.reference(),
                        "authority", inspection.authority().name(),
                        "concern", String.valueOf(concern.number()),
                        "inspection", concern.inspectionId(),
                        "due", InWords.limit(due)));
    }
}
