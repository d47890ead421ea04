package org.waymark.inspection.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.framework.Inspectorate;
import org.waymark.framework.JointInspection;
import org.waymark.inspection.FieldworkDays;
import org.waymark.inspection.InspectionChoices;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.TeamMember;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.team.TeamChangeCheck.Joiner;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;

/** Who is on the team; managers change it. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/team")
public class TeamController {

    private final InspectionAccess access;
    private final TeamChanges changes;
    private final TeamDepartures departures;
    private final TeamChoices choices;
    private final People people;
    private final BodyLines bodies;

    TeamController(
            InspectionAccess access,
            TeamChanges changes,
            TeamDepartures departures,
            TeamChoices choices,
            People people,
            BodyLines bodies) {
        this.bodies = bodies;
        this.access = access;
        this.changes = changes;
        this.departures = departures;
        this.choices = choices;
        this.people = people;
    }

    /**
     * @param inspectorate which they are of; null where one inspects alone
     * @param arrives  the day on which they arrive on site
     * @param joinedOn null for whoever was there from the assembly on
     * @param leftOn   null for whoever is on the team
     */
    public record MemberLine(
            String user,
            String name,
            String role,
            String specialism,
            String inspectorate,
            LocalDate arrives,
            LocalDate joinedOn,
            LocalDate leftOn,
            String why) {}

    record DepartureLine(String what, String reason) {}

    /**
     * @param bodies who is inspected beside the authority, as far as whoever looks may know; none where it is alone
     * @param people who could join; empty for whoever may not change the team
     */
    public record Page(
            boolean mayChange,
            List<MemberLine> members,
            List<BodyLines.BodyLine> bodies,
            List<DepartureLine> departures,
            List<Choice> people,
            List<Choice> experiences) {}

    /**
     * @param role       {@code inspector} or {@code quality}
     * @param connection what connects them with the authority; left out when nothing does
     */
    public record NewMember(
            @NotBlank(message = "Choose who it is.") String user,

            @NotBlank(message = "Choose inspector or quality.")
            String role,

            @NotBlank(message = "Choose what they are experienced in.")
            String experience,

            Integer arrivesOnDay,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason,

            @Size(max = 500, message = "At most 500 characters.")
            String connection,

            @Size(max = 2000, message = "At most 2000 characters.")
            String departureReason) {}

    /** @param leaverStays a lead who is replaced stays as an inspector */
    public record Replacement(
            @NotBlank(message = "Choose who leaves or is replaced.")
            String leaver,

            @NotBlank(message = "Choose who takes the work on.")
            String successor,

            String experience,
            Integer arrivesOnDay,
            Boolean leaverStays,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason,

            @Size(max = 500, message = "At most 500 characters.")
            String connection,

            @Size(max = 2000, message = "At most 2000 characters.")
            String departureReason) {}

    @GetMapping
    public Page team(@AskedBy(AccessRole.ANYBODY) InspectionView inspection) {
        boolean staff = access.is(inspection, AccessRole.STAFF);
        boolean manager = access.is(inspection, AccessRole.MANAGER);
        FieldworkDays days = inspection.days();
        List<TeamMember> everyone = changes.everyone(inspection.id());
        Map<String, String> names = people.names(
                everyone.stream().map(member -> member.toMember().userId()).toList());
        return new Page(
                manager,
                everyone.stream()
                        .filter(member -> staff || member.isPresent())
                        .sorted(Comparator.comparing((TeamMember member) -> !member.isPresent())
                                .thenComparing(TeamMember::role)
                                .thenComparing(
                                        member -> names.get(member.toMember().userId())))
                        .map(member -> line(inspection, member, names, days, staff))
                        .toList(),
                bodies.of(inspection, staff),
                staff
                        ? departures.of(inspection.id()).stream()
                                .map(departure -> new DepartureLine(departure.departure(), departure.reason()))
                                .toList()
                        : List.of(),
                manager ? choices.of(inspection) : List.of(),
                InspectionChoices.ofExperience(inspection.framework()));
    }

    private static MemberLine line(
            InspectionView inspection, TeamMember row, Map<String, String> names, FieldworkDays days, boolean staff) {
        Member member = row.toMember();
        JointInspection joint = inspection.framework().joint();
        return new MemberLine(
                member.userId(),
                names.get(member.userId()),
                member.role() == Role.PARTNER_LEAD
                        ? joint.inspectorate(member.inspectorate()).lead()
                        : member.role().inWords(),
                member.experience().title(),
                (member.isPartner() ? Optional.of(joint.inspectorate(member.inspectorate())) : joint.leading())
                        .map(Inspectorate::title)
                        .orElse(null),
                days.day(member.arrivesOnDay()),
                row.joinedOn(),
                row.leftOn(),
                staff ? (row.leftOn() == null ? row.joinedWhy() : row.leftWhy()) : null);
    }

    @PostMapping("/joiners")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void join(@AskedBy(AccessRole.MANAGER) InspectionView inspection, @Valid @RequestBody NewMember member) {
        changes.join(
                inspection.id(),
                new Joiner(member.user(), member.experience(), member.arrivesOnDay()),
                member.role().toLowerCase(Locale.ROOT),
                new TeamChanges.Why(member.reason(), member.connection(), member.departureReason()));
    }

    @PostMapping("/replacements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void replace(
            @AskedBy(AccessRole.MANAGER) InspectionView inspection, @Valid @RequestBody Replacement replacement) {
        changes.replace(
                inspection.id(),
                replacement.leaver(),
                new Joiner(replacement.successor(), replacement.experience(), replacement.arrivesOnDay()),
                Boolean.TRUE.equals(replacement.leaverStays()),
                new TeamChanges.Why(replacement.reason(), replacement.connection(), replacement.departureReason()));
    }
}
