package org.waymark.inspection.withdrawal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.framework.Frameworks.NoSuchFramework;
import org.waymark.inspection.withdrawal.FrameworkWithdrawals.Predecessor;
import org.waymark.inspection.withdrawal.FrameworkWithdrawals.Preview;
import org.waymark.inspection.withdrawal.FrameworkWithdrawals.Wanted;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;

/** Where inspection managers, and nobody else, withdraw a framework. */
@RestController
@RequestMapping("/camunda/api/waymark/frameworks")
class FrameworksController {

    private final FrameworkWithdrawals withdrawals;

    FrameworksController(FrameworkWithdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    record Withdrawal(
            @NotBlank(message = "Load the page again.") String version,

            @NotBlank(message = "Say why.") @Size(max = 1000, message = "At most 1000 characters.")
            String reason,

            String predecessor) {}

    record Withdrawn(int returned) {}

    @GetMapping
    List<Predecessor> all(@AskedByStaff({StaffRole.MANAGER, StaffRole.ADMINISTRATOR}) String user) {
        return withdrawals.all();
    }

    /** Those of one kind that are in force on the same days, in sentences. */
    @GetMapping("/overlaps")
    List<String> overlaps(@AskedByStaff({StaffRole.MANAGER, StaffRole.ADMINISTRATOR}) String user) {
        return withdrawals.overlaps();
    }

    /** What would follow from its withdrawal. */
    @GetMapping("/{framework}/withdrawal")
    Preview preview(@AskedByStaff(StaffRole.MANAGER) String manager, @PathVariable String framework) {
        return withdrawals.preview(framework);
    }

    @PostMapping("/{framework}/withdrawal")
    Withdrawn withdraw(
            @AskedByStaff(StaffRole.MANAGER) String manager,
            @PathVariable String framework,
            @Valid @RequestBody Withdrawal withdrawal) {
        return new Withdrawn(withdrawals.withdraw(
                framework, new Wanted(withdrawal.version(), withdrawal.reason(), withdrawal.predecessor()), manager));
    }

    @ExceptionHandler
    ProblemDetail noSuchFramework(NoSuchFramework missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
        problem.setTitle("No such framework");
        return problem;
    }
}
