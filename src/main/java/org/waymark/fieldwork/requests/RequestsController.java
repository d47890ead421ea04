package org.waymark.fieldwork.requests;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.tasks.Choice;

/**
 * Everything the authority was asked for in an inspection: by the framework, and by the inspectors on any day; and what they
 * asked of other bodies, whose people see their own alone.
 */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/requests")
public class RequestsController {

    /** What every authority is asked for at the beginning. */
    private static final List<String> STANDING =
            List.of("task-arrange-set-up", "task-supply-lists", "task-nominate-good-practice", "task-supply-evidence");

    private final Requests requests;
    private final Addressees addressees;
    private final InspectionAccess access;
    private final TaskTrail tasks;
    private final EvidenceSuppliedRepository held;

    RequestsController(
            Requests requests,
            Addressees addressees,
            InspectionAccess access,
            TaskTrail tasks,
            EvidenceSuppliedRepository held) {
        this.requests = requests;
        this.addressees = addressees;
        this.access = access;
        this.tasks = tasks;
        this.held = held;
    }

    /**
     * @param workingDays  within which it is to be answered, counted from the day after today; 0 is today
     * @param of           of which other body; left out for the local authority
     * @param submissionId made by the page: sent again under the same one, it is asked once; each time where there is none
     */
    public record NewRequest(
            String kind,

            @NotBlank(message = "Say what you ask for, without a child's name.")
            @Size(max = 5000, message = "At most 5000 characters.")
            String text,

            @NotNull(message = "Say within how many working days.")
            @Min(value = 0, message = "0 is today: it cannot be less.")
            @Max(value = 20, message = "No inspection lasts longer than 20 working days.")
            Integer workingDays,

            @Size(max = 64, message = "Choose one of the bodies listed.")
            String of,

            @Size(min = 1, max = 64, message = "From 1 to 64 characters.")
            String submissionId) {

        public NewRequest(String kind, String text, Integer workingDays) {
            this(kind, text, workingDays, null, null);
        }
    }

    record SendingBack(
            @NotBlank(message = "Say what is still missing.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason,

            @NotNull(message = "Say within how many working days.")
            @Min(value = 0, message = "0 is today: it cannot be less.")
            @Max(value = 20, message = "No inspection lasts longer than 20 working days.")
            Integer workingDays) {}

    record Asked(int number) {}

    /** @param doneBy the user who did it; null while it waits */
    record RequestState(String what, Instant asked, Instant due, Instant done, String doneBy) {}

    /**
     * @param of  the other body that it is asked of; null for the local authority
     * @param due null while a pause lasts
     */
    record RequestLine(
            int number,
            String of,
            String kind,
            String text,
            String askedBy,
            Instant askedAt,
            LocalDate due,
            boolean open,
            boolean closed,
            String closedReason,
            boolean mayBeSentBack,
            List<InformationAnswer> answers) {}

    /**
     * @param ofAuthority  whether whoever asks sees what the local authority was asked for
     * @param bodies       of whom something can be asked; empty where the local authority alone is inspected
     * @param proposedDays within which the framework has a request answered
     * @param held         null until the authority has said it
     */
    record Page(
            boolean mayAsk,
            boolean ofAuthority,
            List<Choice> bodies,
            int proposedDays,
            List<Choice> kinds,
            List<RequestState> standing,
            Held held,
            List<RequestLine> requests) {}

    /**
     * What the authority says it holds (2012: paragraph 37).
     *
     * @param nothingBecause why it holds nothing more; null when it named something
     */
    record Held(List<Document> documents, String nothingBecause) {

        static Held of(EvidenceSupplied supplied) {
            return new Held(
                    supplied.items().stream()
                            .map(item -> new Document(item.title(), item.kind().title(), item.whereToRead()))
                            .toList(),
                    supplied.nothingReason());
        }
    }

    record Document(String title, String kind, String where) {}

    @GetMapping
    Page all(
            @AskedBy(
                            value = {
                                AccessRole.STAFF,
                                AccessRole.LINK_OFFICER,
                                AccessRole.CONTACT_OF_BODY,
                                AccessRole.HEAD_OF_BODY
                            },
                            otherwise =
                                    "This is for the inspectors of this inspection and those who answer what they ask for.")
                    InspectionView inspection) {
        Framework framework = inspection.framework();
        boolean mayAsk = access.is(inspection, AccessRole.INSPECTOR);
        boolean ofAuthority = access.is(inspection, AccessRole.STAFF, AccessRole.LINK_OFFICER);
        Map<UUID, String> names = addressees.names(inspection.id());
        Function<InformationRequest, Optional<LocalDate>> due = requests.dueIn(inspection.id());
        return new Page(
                mayAsk,
                ofAuthority,
                mayAsk ? addressees.choices(inspection) : List.of(),
                framework.taskLimits().workingDays("answer-request"),
                framework.informationAskedFor().stream()
                        .map(kind -> new Choice(kind.id(), kind.title()))
                        .toList(),
                !ofAuthority
                        ? List.of()
                        : tasks.of(inspection.id(), STANDING).stream()
                                .map(task -> new RequestState(
                                        task.name(),
                                        task.begun(),
                                        task.due(),
                                        task.ended(),
                                        task.isOpen() ? null : task.assignee()))
                                .toList(),
                held.findById(inspection.id())
                        .filter(there -> ofAuthority)
                        .map(Held::of)
                        .orElse(null),
                requests.of(inspection.id()).stream()
                        .filter(theirs(inspection))
                        .map(request -> line(
                                inspection,
                                request,
                                names.get(request.organisationId()),
                                due.apply(request).orElse(null)))
                        .toList());
    }

    /** All to the inspectorates; to everybody else what they answer themselves. */
    private Predicate<InformationRequest> theirs(InspectionView inspection) {
        if (access.is(inspection, AccessRole.STAFF)) {
            return request -> true;
        }
        boolean ofAuthority = access.is(inspection, AccessRole.LINK_OFFICER);
        Set<UUID> bodies = access.theirBodies(inspection).stream()
                .map(InspectedOrganisation::id)
                .collect(Collectors.toSet());
        return request -> request.organisationId() == null ? ofAuthority : bodies.contains(request.organisationId());
    }

    private RequestLine line(InspectionView inspection, InformationRequest request, String of, LocalDate due) {
        return new RequestLine(
                request.number(),
                of,
                titleOf(inspection.framework(), request.kind()),
                request.text(),
                request.askedBy(),
                request.askedAt(),
                due,
                request.isOpen(),
                request.isClosed(),
                access.is(inspection, AccessRole.STAFF) ? request.closedReason() : null,
                request.mayBeSentBack() && access.is(inspection, AccessRole.INSPECTOR),
                request.answers());
    }

    /** Null for something the framework does not name. */
    static String titleOf(Framework framework, String kind) {
        return framework.informationAskedFor().stream()
                .filter(one -> one.id().equals(kind))
                .map(Framework.Information::title)
                .findFirst()
                .orElse(null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public Asked ask(@AskedBy(AccessRole.INSPECTOR) InspectionView inspection, @Valid @RequestBody NewRequest asked) {
        return new Asked(requests.ask(
                        inspection,
                        new Requests.Wanted(asked.kind(), asked.text(), asked.workingDays(), asked.of()),
                        access.user(),
                        asked.submissionId())
                .number());
    }

    @PostMapping("/{number}/sending-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendBack(
            @AskedBy(AccessRole.INSPECTOR) InspectionView inspection,
            @PathVariable int number,
            @Valid @RequestBody SendingBack back) {
        requests.sendBack(inspection.id(), number, back.reason(), back.workingDays(), access.user());
    }
}
