package org.waymark.framework.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;

/** Where inspection managers, and nobody else, read and answer what was said of frameworks. */
@RestController
@RequestMapping("/camunda/api/waymark/frameworks/comments")
class FrameworkCommentsController {

    private final FrameworkConsultation consultation;

    FrameworkCommentsController(FrameworkConsultation consultation) {
        this.consultation = consultation;
    }

    record Reading(
            @NotNull(message = "Choose whether it is shown.")
            Boolean shown) {}

    record Answer(
            @NotNull(message = "Choose whether the framework follows it.")
            Boolean accepted,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String because) {}

    /** @param section its title */
    record Line(
            UUID id,
            String framework,
            String section,
            String from,
            String name,
            String text,
            Instant writtenAt,
            boolean read) {}

    /** What waits to be read or answered. */
    @GetMapping
    List<Line> open(@AskedByStaff(StaffRole.MANAGER) String manager) {
        return consultation.open().stream()
                .map(one -> new Line(
                        one.id(),
                        one.framework(),
                        one.section().title(),
                        one.saidFor().inWords(),
                        one.name(),
                        one.text(),
                        one.writtenAt(),
                        one.shown() != null))
                .toList();
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(
            @AskedByStaff(StaffRole.MANAGER) String manager,
            @PathVariable UUID id,
            @Valid @RequestBody Reading reading) {
        consultation.read(id, reading.shown(), manager);
    }

    @PostMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @AskedByStaff(StaffRole.MANAGER) String manager, @PathVariable UUID id, @Valid @RequestBody Answer answer) {
        consultation.answer(id, answer.accepted(), answer.because(), manager);
    }
}
