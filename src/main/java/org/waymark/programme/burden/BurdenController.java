package org.waymark.programme.burden;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.Choice;
import org.waymark.programme.burden.AuthorityBurdens.BurdenLine;

/** What inspections ask of authorities: for managers and quality assurance, and for an authority of its own. */
@RestController
@RequestMapping("/camunda/api/waymark")
class BurdenController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AuthorityBurdens burdens;

    private final AuthorityLines lines;
    private final BurdenAnswers answers;
    private final BurdenAsked asked;
    private final AnsweringBodies answering;
    private final InspectionAccess access;

    BurdenController(
            AuthorityBurdens burdens,
            AuthorityLines lines,
            BurdenAnswers answers,
            BurdenAsked asked,
            AnsweringBodies answering,
            InspectionAccess access) {
        this.burdens = burdens;
        this.lines = lines;
        this.answers = answers;
        this.asked = asked;
        this.answering = answering;
        this.access = access;
    }

    /**
     * @param body the code of whom it is answered for; null where whoever answers is of one alone
     * @param days of the people of whoever answers, to one decimal
     */
    record TakenAnswer(
            String body,

            @NotNull(message = "Give the days, such as 12 or 3.5.")
            @DecimalMin(value = "0", message = "Give 0 or more days.")
            @DecimalMax(value = "9999", message = "Give at most 9999 days.")
            Double days,

            @NotBlank(message = "Choose of what use it was.")
            String usefulness,

            @Size(max = 2000, message = "At most 2000 characters.")
            String words) {}

    /**
     * @param asked    of the authority; null for another inspected body, whose requests stand elsewhere
     * @param answers  for whom whoever looks is asked what it took; none where they are not
     * @param choices  of what use it was
     * @param said     what was said of it, by the authority and by other inspected bodies: to each its own
     * @param line     what the authority's people were told of, two years back and ahead; null for another inspected body
     */
    record OwnBurden(
            List<String> kinds,
            BurdenLine asked,
            List<Choice> answers,
            boolean isAsked,
            List<Choice> choices,
            List<SaidLine> said,
            AuthorityLines.AuthorityLine line) {}

    /** @param who the name of the body whose answer it is */
    record SaidLine(String who, BurdenAnswers.Answer answer) {}

    /** @param authority the code of one; left out for all */
    @GetMapping("/programme/burden")
    AuthorityBurdens.BurdenPage page(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user,
            @RequestParam(value = "authority", required = false) String authority) {
        return burdens.page(authority);
    }

    @GetMapping("/programme/burden/inspections.csv")
    ResponseEntity<byte[]> table(@AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("burden.csv")
                                .build()
                                .toString())
                .body(burdens.csv().getBytes(StandardCharsets.UTF_8));
    }

    /** The last and the next two years of one authority, with what is marked. */
    @GetMapping("/programme/burden/lines/{authority}")
    AuthorityLines.AuthorityLine line(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.QUALITY}) String user, @PathVariable String authority) {
        return lines.of(authority);
    }

    /** The same with an inspection that is about to be planned. */
    @GetMapping("/programme/burden/lines/{authority}/ahead")
    AuthorityLines.AuthorityLine ahead(
            @AskedByStaff(StaffRole.MANAGER) String user,
            @PathVariable String authority,
            @RequestParam("framework") String framework,
            @RequestParam("firstDay") LocalDate firstDay) {
        return lines.with(authority, framework, firstDay);
    }

    /** What one inspection asked of its authority, what it took of each body, and the line of what its people were told of. */
    @GetMapping("/inspections/{inspectionId}/burden")
    OwnBurden own(
            @AskedBy({
                        AccessRole.QUALITY,
                        AccessRole.MANAGER,
                        AccessRole.LINK_OFFICER,
                        AccessRole.DIRECTORS_OFFICE,
                        AccessRole.CONTACT_OF_BODY,
                        AccessRole.HEAD_OF_BODY
                    })
                    InspectionView inspection) {
        AuthorityBurdens.BurdenPage page = burdens.page(inspection.authority().code());
        boolean ofAuthority = access.is(inspection, AccessRole.LINK_OFFICER, AccessRole.DIRECTORS_OFFICE);
        boolean staff = access.oversees();
        return new OwnBurden(
                page.kinds(),
                page.lines().stream()
                        .filter(line ->
                                (staff || ofAuthority) && line.inspection().equals(inspection.id()))
                        .findFirst()
                        .orElse(null),
                answering.of(inspection),
                BurdenAnswers.isAsked(inspection),
                BurdenAnswers.Usefulness.choices(),
                answers.of(List.of(inspection.id())).stream()
                        .filter(one -> staff || answering.isOf(inspection, one.body()))
                        .map(one -> new SaidLine(answering.name(inspection, one.body()), one))
                        .toList(),
                staff || ofAuthority ? lines.told(inspection) : null);
    }

    @PostMapping("/inspections/{inspectionId}/burden/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @AskedBy({
                        AccessRole.LINK_OFFICER,
                        AccessRole.DIRECTORS_OFFICE,
                        AccessRole.CONTACT_OF_BODY,
                        AccessRole.HEAD_OF_BODY
                    })
                    InspectionView inspection,
            @Valid @RequestBody TakenAnswer answer) {
        asked.saidOnPage(
                inspection,
                answering.chosen(inspection, answer.body()),
                answer.days(),
                answer.usefulness(),
                answer.words());
    }

    @ExceptionHandler
    ProblemDetail noSuchAuthority(IllegalArgumentException missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such authority.");
        problem.setTitle("No such authority");
        return problem;
    }
}
