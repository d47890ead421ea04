package org.waymark.rehearsal.background;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.framework.versions.FrameworkUploads.NoSuchVersion;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.Choice;

/** Where administrators, and nobody else, rehearse a version of a framework. */
@RestController
class FrameworkRehearsalController {

    private final BackgroundRehearsals rehearsals;

    FrameworkRehearsalController(BackgroundRehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    record AskedRehearsal(
            @NotBlank(message = "Choose an authority.") String authority,

            @NotNull(message = "Choose the first day on site.")
            LocalDate firstDay) {}

    /** Where it can be played. */
    @GetMapping("/camunda/api/waymark/frameworks/versions/authorities")
    List<Choice> authorities(@AskedByStaff(StaffRole.ADMINISTRATOR) String user) {
        return rehearsals.authorities();
    }

    @PostMapping("/camunda/api/waymark/frameworks/versions/{id}/rehearsals")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void begin(
            @AskedByStaff(StaffRole.ADMINISTRATOR) String user,
            @PathVariable UUID id,
            @Valid @RequestBody AskedRehearsal asked) {
        rehearsals.begin(id, asked.authority(), asked.firstDay(), user);
    }

    @ExceptionHandler
    ProblemDetail noSuchVersion(NoSuchVersion missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
        problem.setTitle("No such version");
        return problem;
    }
}
