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
import java.util.Optional;
import java.util.function.Function;
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
import org.waymark.platform.engine.rules.TaskTrail;
import org.waymark.platform.tasks.Choice;

/** Everything the authority was asked for in an inspection: by the framework, and by the inspectors on any day. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/requests")
public class RequestsController {

    /** What every authority is asked for at the beginning. */
    private static final List<String> STANDING =
            List.of("task-arrange-set-up", "task-supply-lists", "task-nominate-good-practice", "task-supply-evidence");

    private final Requests requests;
    private final InspectionAccess access;
    private final TaskTrail tasks;
    private final EvidenceSuppliedRepository held;

    RequestsController(Requests requests, InspectionAccess access, TaskTrail tasks, EvidenceSuppliedRepository held) {
        this.requests = requests;
        this.access = access;
        this.tasks = tasks;
        this.held = held;
    }

    /**
     * @param workingDays  within which it is to be answered, counted from the day after today; 0 is today
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

            @Size(min = 1, max = 64, message = "From 1 to 64 characters.")
            String submissionId) {

        public NewRequest(String kind, String text, Integer workingDays) {
            this(kind, text, workingDays, null);
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

    /** @param due null while a pause lasts */
    record RequestLine(
            int number,
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
     * @param proposedDays within which the framework has a request answered
     * @param held         null until the authority has said it
     */
    record Page(
            boolean mayAsk,
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
                            value = {AccessRole.STAFF, AccessRole.LINK_OFFICER},
                            otherwise =
                                    "This is for the inspectors of this inspection and the authority's link officers.")
                    InspectionView inspection) {
        Framework framework = inspection.framework();
        Function<InformationRequest, Optional<LocalDate>> due = requests.dueIn(inspection.id());
        return new Page(
                access.is(inspection, AccessRole.INSPECTOR),
                framework.taskLimits().workingDays("answer-request"),
                framework.informationAskedFor().stream()
                        .map(kind -> new Choice(kind.id(), kind.title()))
                        .toList(),
                tasks.of(inspection.id(), STANDING).stream()
                        .map(task -> new RequestState(
                                task.name(),
                                task.begun(),
                                task.due(),
                                task.ended(),
                                task.isOpen() ? null : task.assignee()))
                        .toList(),
                held.findById(inspection.id()).map(Held::of).orElse(null),
                requests.of(inspection.id()).stream()
                        .map(request ->
                                line(inspection, request, due.apply(request).orElse(null)))
                        .toList());
    }

    private RequestLine line(InspectionView inspection, InformationRequest request, LocalDate due) {
        return new RequestLine(
                request.number(),
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
                        asked.kind(),
                        asked.text(),
                        asked.workingDays(),
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
