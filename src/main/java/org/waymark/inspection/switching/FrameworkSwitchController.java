package org.waymark.inspection.switching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.framework.versions.FrameworkUploads.NoSuchVersion;
import org.waymark.inspection.switching.FrameworkSwitches.Preview;
import org.waymark.inspection.switching.FrameworkSwitches.Wanted;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;

/** Where inspection managers, and nobody else, switch versions of frameworks on. */
@RestController
@RequestMapping("/camunda/api/waymark/frameworks/versions/{id}")
class FrameworkSwitchController {

    private final FrameworkSwitches switches;

    FrameworkSwitchController(FrameworkSwitches switches) {
        this.switches = switches;
    }

    record SwitchingOn(
            @NotBlank(message = "Load the page again.") String version,

            @NotNull(message = "Choose the day.") LocalDate from,

            @NotBlank(message = "Say why.") @Size(max = 1000, message = "At most 1000 characters.")
            String reason) {}

    record SwitchingOff(
            @NotBlank(message = "Say why.") @Size(max = 1000, message = "At most 1000 characters.")
            String reason) {}

    /** What would follow. */
    @GetMapping("/switch")
    Preview preview(
            @AskedByStaff(StaffRole.MANAGER) String manager,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from) {
        return switches.preview(id, from, manager);
    }

    @PostMapping("/switch")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void switchOn(
            @AskedByStaff(StaffRole.MANAGER) String manager,
            @PathVariable UUID id,
            @Valid @RequestBody SwitchingOn asked) {
        switches.switchOn(id, new Wanted(asked.version(), asked.from(), asked.reason()), manager);
    }

    @PostMapping("/switch-off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void switchOff(
            @AskedByStaff(StaffRole.MANAGER) String manager,
            @PathVariable UUID id,
            @Valid @RequestBody SwitchingOff asked) {
        switches.takeBack(id, asked.reason(), manager);
    }

    @ExceptionHandler
    ProblemDetail noSuchVersion(NoSuchVersion missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
        problem.setTitle("No such version");
        return problem;
    }
}
