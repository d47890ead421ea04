package org.waymark.programme.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.platform.engine.People;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.Choice;

/** The programmes of years, for managers alone: whoever need not know a date does not. */
@RestController
@RequestMapping("/camunda/api/waymark/programme/years")
class ProgrammeYearController {

    private final ProgrammeYears programmes;
    private final Frameworks frameworks;
    private final Authorities authorities;
    private final People people;
    private final ReportsBeforePolls polls;
    private final YearApproval approval;

    ProgrammeYearController(
            ProgrammeYears programmes,
            Frameworks frameworks,
            Authorities authorities,
            People people,
            ReportsBeforePolls polls,
            YearApproval approval) {
        this.programmes = programmes;
        this.frameworks = frameworks;
        this.authorities = authorities;
        this.people = people;
        this.polls = polls;
        this.approval = approval;
    }

    record ProposalAnswer(
            @NotNull(message = "Choose the first day.") LocalDate firstDay,
            @NotBlank(message = "Choose the framework.") String framework,

            @NotBlank(
                    message =
                            "Say how many inspectors there are beside those who are known; 0 where there are no others.")
            @Size(max = 100, message = "At most 100 characters.")
            String inspectors) {}

    /**
     * @param day    null for no pin
     * @param reason why the day is meant though something speaks against it; null for none
     */
    record PinAnswer(
            @NotBlank(message = "Choose the authority.") String authority,
            LocalDate day,
            boolean leftOut,

            @Size(max = 500, message = "At most 500 characters.")
            String reason) {}

    record YearsPage(List<Choice> frameworks, List<YearLine> years) {}

    /** @param state {@code proposed}, {@code approved} or {@code put aside} */
    record YearLine(
            UUID id,
            LocalDate firstDay,
            LocalDate lastDay,
            String framework,
            String inspectors,
            String proposedBy,
            Instant proposedAt,
            String approvedBy,
            Instant approvedAt,
            String state) {}

    record YearPage(
            YearLine year,
            boolean ownProposal,
            String seed,
            YearSearchLine search,
            List<EntryLine> entries,
            List<Choice> authorities) {}

    /**
     * How the year was found.
     *
     * @param ended   whether it was; otherwise it is at so many steps of so many
     * @param broken  rules that cannot be broken and are
     * @param left    the weight of those who have no place
     * @param waiting points of waiting and of uneven shares
     * @param missing what is missing to inspect all, or why there is no year; empty where nothing is
     * @param weighed what each constraint costs it, in a sentence each
     * @param kept    the days that are kept for visits to monitored authorities; empty where none are
     */
    record YearSearchLine(
            boolean ended,
            int steps,
            int inAll,
            long broken,
            long left,
            long waiting,
            String missing,
            List<String> weighed,
            String kept) {}

    /**
     * @param inspection the id of the inspection once it is planned
     * @param team       who is to inspect, the lead first
     * @param remark     what is to be known of it since it was approved; null where nothing is
     */
    record EntryLine(
            String code,
            String name,
            LocalDate firstDay,
            LocalDate lastDay,
            int score,
            String why,
            boolean pinned,
            boolean leftOut,
            String conflict,
            String inspection,
            List<String> team,
            String remark) {}

    record ProposedYear(UUID id) {}

    @GetMapping
    YearsPage all(@AskedByStaff(StaffRole.MANAGER) String user) {
        return new YearsPage(
                frameworks.all().stream()
                        .filter(one -> one.status() == Framework.Status.IN_FORCE && !one.isOfVisits())
                        .map(one -> new Choice(one.id(), one.title()))
                        .toList(),
                programmes.all().stream().map(this::line).toList());
    }

    @GetMapping("/{id}")
    YearPage one(@AskedByStaff(StaffRole.MANAGER) String user, @PathVariable UUID id) {
        ProgrammeYear year = programmes.all().stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such programme."));
        Map<String, AuthorityView> byCode = authorities.byCode();
        List<ProgrammeEntry> entries = programmes.entriesOf(id);
        Map<UUID, List<String>> teams = programmes.teamsOf(entries);
        return new YearPage(
                line(year),
                year.proposedBy().equals(user),
                year.seed(),
                new YearSearchLine(
                        !year.isSearched(),
                        year.steps(),
                        year.stepsInAll(),
                        year.weights().broken(),
                        year.weights().left(),
                        year.weights().waiting(),
                        year.foundWords().missing(),
                        year.foundWords().weighed(),
                        year.foundWords().kept()),
                entries.stream()
                        .map(entry -> new EntryLine(
                                entry.authorityCode(),
                                byCode.get(entry.authorityCode()).name(),
                                entry.firstDay(),
                                entry.lastDay(),
                                entry.score(),
                                entry.why(),
                                entry.pinned(),
                                entry.leftOut(),
                                entry.conflict(),
                                entry.inspectionId(),
                                teams.getOrDefault(entry.getId(), List.of()),
                                remark(year, entry)))
                        .toList(),
                authorities.all().stream()
                        .filter(one -> one.existsOn(year.firstDay()))
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList());
    }

    private String remark(ProgrammeYear year, ProgrammeEntry entry) {
        return year.approvedAt() == null || !frameworks.has(year.framework())
                ? null
                : polls.of(entry.authorityCode(), entry.lastDay(), frameworks.byId(year.framework()))
                        .orElse(null);
    }

    private YearLine line(ProgrammeYear year) {
        return new YearLine(
                year.getId(),
                year.firstDay(),
                year.lastDay(),
                frameworks.has(year.framework())
                        ? frameworks.byId(year.framework()).title()
                        : year.framework(),
                year.inspectors(),
                people.name(year.proposedBy()),
                year.proposedAt(),
                year.approvedBy() == null ? null : people.name(year.approvedBy()),
                year.approvedAt(),
                year.isProposed() ? "proposed" : year.approvedAt() != null ? "approved" : "put aside");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProposedYear propose(@AskedByStaff(StaffRole.MANAGER) String user, @Valid @RequestBody ProposalAnswer answer) {
        return new ProposedYear(programmes.propose(answer.firstDay(), answer.framework(), answer.inspectors()));
    }

    @PostMapping("/{id}/pins")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pin(
            @AskedByStaff(StaffRole.MANAGER) String user, @PathVariable UUID id, @Valid @RequestBody PinAnswer answer) {
        programmes.pin(id, answer.authority(), answer.day(), answer.leftOut(), answer.reason());
    }

    @PostMapping("/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@AskedByStaff(StaffRole.MANAGER) String user, @PathVariable UUID id) {
        approval.approve(id);
    }

    @PostMapping("/{id}/setting-aside")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@AskedByStaff(StaffRole.MANAGER) String user, @PathVariable UUID id) {
        programmes.withdraw(id);
    }
}
