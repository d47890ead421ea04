package org.waymark.programme.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.inspection.Experience;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.Choice;
import org.waymark.programme.people.InspectorRegister.CountedInspector;

/** Whom the programme counts on, for managers. */
@RestController
@RequestMapping("/camunda/api/waymark/programme/inspectors")
class InspectorController {

    private final InspectorRegister register;
    private final Authorities authorities;

    InspectorController(InspectorRegister register, Authorities authorities) {
        this.register = register;
        this.authorities = authorities;
    }

    record InspectorsPage(List<Choice> people, List<Choice> experiences, List<InspectorLine> inspectors) {}

    /**
     * @param experienced in words; empty where it is not known
     * @param recorded    whether a manager recorded it, or it is as they were on teams
     * @param connections with which authorities, by name
     * @param declared    null for never
     */
    record InspectorLine(
            String name,
            String experienced,
            boolean recorded,
            Integer yearlyDays,
            List<String> connections,
            LocalDate declared) {}

    record InspectorAnswer(
            @NotBlank(message = "Choose who it is.") String user,

            @NotNull(message = "Choose what they are experienced in.")
            @Size(max = 10, message = "Choose what they are experienced in.")
            List<String> experienced,

            Integer yearlyDays) {}

    @GetMapping
    InspectorsPage page(@AskedByStaff(StaffRole.MANAGER) String user) {
        List<CountedInspector> all = register.all();
        Map<String, AuthorityView> byCode = authorities.byCode();
        return new InspectorsPage(
                all.stream().map(one -> new Choice(one.user(), one.name())).toList(),
                register.specialisms().stream()
                        .map(one -> new Choice(one.id(), one.title()))
                        .toList(),
                all.stream()
                        .map(one -> new InspectorLine(
                                one.name(),
                                one.experienced().stream()
                                        .map(id -> new Experience(id).title())
                                        .collect(Collectors.joining(", ")),
                                one.recorded(),
                                one.yearlyDays(),
                                one.connections().stream()
                                        .map(DeclaredConnection::authorityCode)
                                        .map(byCode::get)
                                        .map(AuthorityView::name)
                                        .toList(),
                                one.declared()))
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(@AskedByStaff(StaffRole.MANAGER) String user, @Valid @RequestBody InspectorAnswer answer) {
        register.record(answer.user(), answer.experienced(), answer.yearlyDays());
    }
}
