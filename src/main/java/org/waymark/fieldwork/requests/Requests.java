package org.waymark.fieldwork.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.fieldwork.FieldworkInProcess;
import org.waymark.fieldwork.InformationRequests;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.changes.UnfinishedWork;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.SubmissionId;
import org.waymark.platform.engine.WaitingWork;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** What the team asks the authority for on any day of the fieldwork (2012: paragraph 37), and how it is answered. */
@Service
@Transactional
class Requests implements UnfinishedWork, InformationRequests {

    private final InformationRequestRepository repository;
    private final Inspections inspections;
    private final Processes processes;
    private final WaitingWork waitingWork;
    private final WorkingDays calendar;
    private final AdvisoryLocks turns;
    private final Post post;
    private final Clock clock;

    Requests(
            InformationRequestRepository repository,
            Inspections inspections,
            Processes processes,
            WaitingWork waitingWork,
            WorkingDays calendar,
            AdvisoryLocks turns,
            Post post,
            Clock clock) {
        this.repository = repository;
        this.inspections = inspections;
        this.processes = processes;
        this.waitingWork = waitingWork;
        this.calendar = calendar;
        this.turns = turns;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Asks, and puts the task before the link officers.
     *
     * @param kind        an id of what the framework asks for; null or blank for something else
     * @param workingDays within which it is to be answered, counted from the day after today
     * @throws RefusedAnswers         when there is no such kind
     * @throws Processes.NobodyWaits when the fieldwork has not begun, or is over
     */
    @WriteTransaction
    InformationRequest ask(
            InspectionView inspection, String kind, String text, int workingDays, String by, String submission) {
        turns.take("request", inspection.id());
        UUID id = SubmissionId.of(submission, inspection.id(), by, kind, text, workingDays);
        return repository.findById(id).orElseGet(() -> asked(id, inspection, kind, text, workingDays, by));
    }

    private InformationRequest asked(
            UUID id, InspectionView inspection, String kind, String text, int workingDays, String by) {
        String known = kind == null || kind.isBlank() ? null : kind;
        Framework framework = inspection.framework();
        if (known != null
                && framework.informationAskedFor().stream()
                        .noneMatch(one -> one.id().equals(known))) {
            throw RefusedAnswers.of("kind", "'%s' is not a kind of this framework.".formatted(known));
        }
        InformationRequest request = repository.save(new InformationRequest(
                        id, inspection.id(), repository.lastNumber(inspection.id()) + 1, known, text.strip())
                .asked(by, clock.instant(), calendar.count(today(), workingDays)));
        inspections.note(inspection.id(), "Asked the authority: request " + request.number(), null);
        tell(request);
        return request;
    }

    @Override
    @WriteTransaction
    public void ask(InspectionView inspection, String text, int workingDays, String by) {
        turns.take("request", inspection.id());
        asked(UUID.randomUUID(), inspection, null, text, workingDays, by);
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
            post.toGroup(inspection.authority().linkGroup(), letter("reminder", request, inspection, day));
            inspections.note(inspection.id(), "Reminded: request " + request.number(), null);
        });
    }

    void escalate(UUID id) {
        InformationRequest request = byId(id);
        InspectionView inspection = inspections.byId(request.inspectionId());
        due(request).ifPresent(day -> escalate(request, inspection, letter("escalation", request, inspection, day)));
    }

    private void escalate(InformationRequest request, InspectionView inspection, Letter letter) {
        post.toGroup(StaffGroups.MANAGERS, letter);
        asker(request, inspection).ifPresent(user -> post.toUser(user, letter));
        inspections.note(inspection.id(), "Limit passed: request " + request.number(), null);
    }

    private static Letter letter(
            String template, InformationRequest request, InspectionView inspection, LocalDate due) {
        return new Letter(
                template,
                inspection.id(),
                Map.of(
                        "reference", inspection.reference(),
                        "authority", inspection.authority().name(),
                        "step", "The answer to request " + request.number(),
                        "due", InWords.day(due)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> unfinished(String inspectionId) {
        return of(inspectionId).stream()
                .filter(InformationRequest::isOpen)
                .map(request -> new Piece("Request " + request.number() + " to the authority", request.askedBy()))
                .toList();
    }

    @Override
    public void close(String inspectionId, String reason, String by) {
        of(inspectionId).stream().filter(InformationRequest::isOpen).forEach(request -> {
            request.close(reason, by, clock.instant());
            repository.save(request);
            inspections.note(inspectionId, "Request " + request.number() + " closed without an answer", reason);
        });
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
