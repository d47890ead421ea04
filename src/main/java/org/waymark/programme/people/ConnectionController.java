package org.waymark.programme.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.authority.Authorities;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.Choice;

/** Where inspectors declare, once a year and for all authorities, with which they are connected. */
@RestController
@RequestMapping("/camunda/api/waymark/connections")
class ConnectionController {

    private final InspectorRegister register;
    private final Authorities authorities;

    ConnectionController(InspectorRegister register, Authorities authorities) {
        this.register = register;
        this.authorities = authorities;
    }

    /** @param declared the day on which all were declared; null for never */
    record ConnectionsPage(LocalDate declared, List<Choice> authorities, List<ConnectionLine> connections) {}

    record ConnectionLine(UUID id, String authority, String words) {}

    record ConnectionAnswer(
            @NotBlank(message = "Choose the authority.") String authority,

            @NotBlank(message = "Say what connects you.") @Size(max = 200, message = "At most 200 characters.")
            String words) {}

    @GetMapping
    ConnectionsPage page(@AskedByStaff(StaffRole.INSPECTOR) String user) {
        LocalDate today = register.today();
        return new ConnectionsPage(
                register.declared(),
                authorities.all().stream()
                        .filter(one -> one.to() == null || !one.to().isBefore(today))
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList(),
                register.ofUser().stream()
                        .map(one -> new ConnectionLine(
                                one.getId(),
                                authorities.byCode(one.authorityCode()).name(),
                                one.words()))
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void connect(@AskedByStaff(StaffRole.INSPECTOR) String user, @Valid @RequestBody ConnectionAnswer answer) {
        register.connect(answer.authority(), answer.words());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disconnect(@AskedByStaff(StaffRole.INSPECTOR) String user, @PathVariable UUID id) {
        register.disconnect(id);
    }

    @PostMapping("/declaration")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declare(@AskedByStaff(StaffRole.INSPECTOR) String user) {
        register.declare();
    }
}
