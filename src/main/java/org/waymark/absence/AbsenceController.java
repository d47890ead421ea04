package org.waymark.absence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffAccess;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.Choice;

/** Where people of the inspectorate say on which days they are away, and managers see it of everybody. */
@RestController
@RequestMapping("/camunda/api/waymark/absences")
class AbsenceController {

    private final Absences absences;
    private final StaffAccess access;
    private final People people;

    AbsenceController(Absences absences, StaffAccess access, People people) {
        this.absences = absences;
        this.access = access;
        this.people = people;
    }

    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedByStaff(
            value = {StaffRole.INSPECTOR, StaffRole.QUALITY, StaffRole.MANAGER},
            otherwise = "Only people of the inspectorate say here when they are away.")
    @interface AskedByInspectorate {}

    /** @param people whom it may be said of; empty where it is oneself alone */
    record Page(LocalDate today, List<Choice> people, List<Choice> kinds, List<Line> absences) {}

    record Line(UUID id, String who, LocalDate firstDay, LocalDate lastDay, String kind) {}

    /** @param user null for oneself */
    record AwayAnswer(
            @Size(max = 64, message = "Choose one of the people listed.")
            String user,

            @NotNull(message = "Choose the first day.") LocalDate firstDay,
            @NotNull(message = "Choose the last day.") LocalDate lastDay,

            @NotBlank(message = "Choose leave, training or other reasons.")
            String kind) {}

    @GetMapping
    Page page(@AskedByInspectorate String user) {
        List<Absence> toCome = absences.toCome();
        Map<String, String> names =
                people.names(toCome.stream().map(Absence::userId).toList());
        return new Page(
                absences.today(),
                access.is(StaffRole.MANAGER) ? choices() : List.of(),
                AbsenceKind.choices(),
                toCome.stream()
                        .map(absence -> new Line(
                                absence.getId(),
                                names.get(absence.userId()),
                                absence.firstDay(),
                                absence.lastDay(),
                                absence.kind().title()))
                        .toList());
    }

    private List<Choice> choices() {
        return Stream.of(StaffGroups.INSPECTORS, StaffGroups.QUALITY)
                .flatMap(group -> people.inGroup(group).stream())
                .map(person -> new Choice(person.id(), person.name()))
                .distinct()
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void record(@AskedByInspectorate String user, @Valid @RequestBody AwayAnswer answer) {
        absences.record(answer.user(), answer.firstDay(), answer.lastDay(), answer.kind());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AskedByInspectorate String user, @PathVariable UUID id) {
        absences.remove(id);
    }
}
