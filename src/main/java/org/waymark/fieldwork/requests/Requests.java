package org.waymark.fieldwork.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.fieldwork.FieldworkInProcess;
import org.waymark.fieldwork.InformationRequests;
import org.waymark.fieldwork.requests.Addressees.Addressee;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.BodyDroppedOut;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.changes.UnfinishedWork;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.SubmissionId;
import org.waymark.platform.engine.WaitingWork;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * What the team asks the authority for on any day of the fieldwork (2012: paragraph 37), or another body that is inspected, and
 * how it is answered.
 */
@Service
@Transactional
class Requests implements UnfinishedWork, InformationRequests {

    private final InformationRequestRepository repository;
    private final Inspections inspections;
    private final Processes processes;
    private final WaitingWork waitingWork;
    private final WorkingDays calendar;
    private final AdvisoryLocks turns;
    private final Addressees addressees;
    private final CurrentUser currentUser;
    private final Post post;
    private final Clock clock;

    Requests(
            InformationRequestRepository repository,
            Inspections inspections,
            Processes processes,
            WaitingWork waitingWork,
            WorkingDays calendar,
            AdvisoryLocks turns,
            Addressees addressees,
            CurrentUser currentUser,
            Post post,
            Clock clock) {
        this.repository = repository;
        this.inspections = inspections;
        this.processes = processes;
        this.waitingWork = waitingWork;
        this.calendar = calendar;
        this.turns = turns;
        this.addressees = addressees;
        this.currentUser = currentUser;
        this.post = post;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param kind        an id of what the framework asks for; null or blank for something else
     * @param workingDays within which it is to be answered, counted from the day after today
     * @param of          the id of an inspected body beside the local authority; null or blank for the authority
     */
    record Wanted(String kind, String text, int workingDays, String of) {}

    /**
     * Asks, and puts the task before the link officers, or the contacts of the body that it is asked of.
     *
     * @throws RefusedAnswers         when there is no such kind, or nothing can be asked of that body
     * @throws Processes.NobodyWaits when the fieldwork has not begun, or is over
     */
    @WriteTransaction
    InformationRequest ask(InspectionView inspection, Wanted wanted, String by, String submission) {
        turns.take("request", inspection.id());
        UUID id = SubmissionId.of(
                submission, inspection.id(), by, wanted.kind(), wanted.text(), wanted.workingDays(), wanted.of());
        return repository.findById(id).orElseGet(() -> asked(id, inspection, wanted, by));
    }

    private InformationRequest asked(UUID id, InspectionView inspection, Wanted wanted, String by) {
        String known = wanted.kind() == null || wanted.kind().isBlank() ? null : wanted.kind();
        InspectedOrganisation of = addressees.chosen(inspection.id(), wanted.of());
        Framework framework = inspection.framework();
        if (known != null
                && framework.informationAskedFor().stream()
                        .noneMatch(one -> one.id().equals(known))) {
            throw RefusedAnswers.of("kind", "'%s' is not a kind of this framework.".formatted(known));
        }
        InformationRequest request = repository.save(new InformationRequest(
                        id,
                        inspection.id(),
                        repository.lastNumber(inspection.id()) + 1,
                        known,
                        wanted.text().strip())
                .of(of)
                .asked(by, clock.instant(), calendar.count(today(), wanted.workingDays())));
        inspections.note(
                inspection.id(),
                "Asked %s: request %d".formatted(of == null ? "the authority" : of.name(), request.number()),
                null);
        tell(request);
        return request;
    }

    @Override
    @WriteTransaction
    public void ask(InspectionView inspection, String text, int workingDays, String by) {
        turns.take("request", inspection.id());
        asked(UUID.randomUUID(), inspection, new Wanted(null, text, workingDays, null), by);
    }

    /**
     * Asks once more, saying what is missing.
     *
     * @throws RefusedAnswers when there is no such request, it is not answered, or it was sent back before
     */
    @WriteTransaction
    void sendBack(String inspectionId, int number, String reason, int workingDays, String by) {
        InformationRequest request = repository
                .findByInspectionIdAndNumber(inspectionId, number)
                .orElseThrow(() -> RefusedAnswers.of("reason", "There is no request " + number + "."));
        request.sendBack(reason.strip(), by, clock.instant(), calendar.count(today(), workingDays));
        repository.save(request);
        inspections.note(inspectionId, "Request " + number + " sent back", null);
        tell(request);
    }

    private void tell(InformationRequest request) {
        processes.tell(
                request.inspectionId(),
                RequestsInModel.REQUEST_ADDED,
                Map.of(
                        RequestsInModel.REQUEST_ID,
                        request.id().toString(),
                        FieldworkInProcess.INSPECTION_ID,
                        request.inspectionId()));
    }

    /** @param due until when it was to be done; null when nobody knew */
    void answer(UUID id, InformationAnswer answer, Instant due) {
        InformationRequest request = byId(id);
        request.answer(answer, due == null ? null : London.dayEndingAt(due));
        repository.save(request);
        inspections.note(request.inspectionId(), "Request " + request.number() + " answered", null);
        InspectionView inspection = inspections.byId(request.inspectionId());
        Letter letter = new Letter(
                "request-answered",
                inspection.id(),
                Map.of(
                        "reference", inspection.reference(),
                        "authority", inspection.authority().name(),
                        "inspection", inspection.id(),
                        "step", "The answer to request " + request.number()));
        asker(request, inspection).ifPresent(user -> post.toUser(user, letter));
    }

    /** Whoever asked; the lead when they are not on the team any more. */
    private static Optional<String> asker(InformationRequest request, InspectionView inspection) {
        boolean isThere = inspection.inspectors().contains(request.askedBy());
        return isThere ? Optional.of(request.askedBy()) : inspection.lead();
    }

    /** By when it is to be answered, which is its task's own due date while it is open; empty while nobody knows. */
    @Transactional(readOnly = true)
    Optional<LocalDate> due(InformationRequest request) {
        return dueIn(request.inspectionId()).apply(request);
    }

    /** As {@link #due}, for all requests of an inspection, asked for at once. */
    @Transactional(readOnly = true)
    Function<InformationRequest, Optional<LocalDate>> dueIn(String inspectionId) {
        Map<String, Instant> open = waitingWork.dueBy(inspectionId, RequestsInModel.REQUEST_ID);
        return request -> request.isOpen()
                ? Optional.ofNullable(open.get(request.id().toString())).map(London::dayEndingAt)
                : Optional.of(request.due());
    }

    @Transactional(readOnly = true)
    public InformationRequest byId(UUID id) {
        return repository.findById(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<InformationRequest> of(String inspectionId) {
        return repository.findByInspectionIdOrderByNumber(inspectionId);
    }

    void remind(UUID id) {
        InformationRequest request = byId(id);
        InspectionView inspection = inspections.byId(request.inspectionId());
        due(request).ifPresent(day -> {
            Addressee of = addressees.of(request, inspection);
            post.toGroup(of.group(), letter("reminder", request, inspection, of, day));
            inspections.note(inspection.id(), "Reminded: request " + request.number(), null);
        });
    }

    void escalate(UUID id) {
        InformationRequest request = byId(id);
        InspectionView inspection = inspections.byId(request.inspectionId());
        due(request).ifPresent(day -> {
            Addressee of = addressees.of(request, inspection);
            escalate(request, inspection, letter("escalation", request, inspection, of, day));
        });
    }

    private void escalate(InformationRequest request, InspectionView inspection, Letter letter) {
        post.toGroup(StaffGroups.MANAGERS, letter);
        asker(request, inspection).ifPresent(user -> post.toUser(user, letter));
        inspections.note(inspection.id(), "Limit passed: request " + request.number(), null);
    }

    private static Letter letter(
            String template, InformationRequest request, InspectionView inspection, Addressee of, LocalDate due) {
        return new Letter(
                template,
                inspection.id(),
                Map.of(
                        "reference", inspection.reference(),
                        "authority", inspection.authority().name(),
                        "step", "The answer%s to request %d".formatted(of.ofName(), request.number()),
                        "due", InWords.day(due)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> unfinished(String inspectionId) {
        List<InformationRequest> open =
                of(inspectionId).stream().filter(InformationRequest::isOpen).toList();
        Map<UUID, String> names = addressees.names(inspectionId);
        return open.stream()
                .map(request -> new Piece(
                        "Request %d to %s"
                                .formatted(
                                        request.number(),
                                        names.getOrDefault(request.organisationId(), "the authority")),
                        request.askedBy()))
                .toList();
    }

    @Override
    public void close(String inspectionId, String reason, String by) {
        of(inspectionId).stream().filter(InformationRequest::isOpen).forEach(request -> close(request, reason, by));
    }

    private void close(InformationRequest request, String reason, String by) {
        request.close(reason, by, clock.instant());
        repository.save(request);
        inspections.note(request.inspectionId(), "Request " + request.number() + " closed without an answer", reason);
    }

    /** What was asked of it waits for nobody any more. */
    @EventListener
    void end(BodyDroppedOut dropped) {
        String inspectionId = dropped.organisation().inspectionId();
        of(inspectionId).stream()
                .filter(request ->
                        request.isOpen() && dropped.organisation().id().equals(request.organisationId()))
                .forEach(request -> {
                    close(request, dropped.organisation().name() + " is not inspected any more.", currentUser.id());
                    processes.cancelOne(
                            inspectionId,
                            RequestsInModel.TASK,
                            RequestsInModel.REQUEST_ID,
                            request.id().toString());
                });
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
