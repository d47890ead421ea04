package org.waymark.inspection.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Inspectorate;
import org.waymark.framework.NormalTeam;
import org.waymark.inspection.Experience;
import org.waymark.inspection.InspectionChoices;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.platform.engine.People;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;

/** A manager puts the team together; a departure from the framework's make-up takes a reason (2012: paragraph 14). */
@Component
class AssembleTeamForm implements TaskForm<AssembleTeamForm.Answers> {

    private final Inspections inspections;
    private final TeamMakeUp makeUp;
    private final TeamDepartureRepository departures;
    private final TeamChoices choices;
    private final ObjectProvider<ProposedTeams> proposals;
    private final TeamConnections connections;
    private final People people;
    private final Post post;
    private final Clock clock;

    AssembleTeamForm(
            Inspections inspections,
            TeamMakeUp makeUp,
            TeamDepartureRepository departures,
            TeamChoices choices,
            ObjectProvider<ProposedTeams> proposals,
            TeamConnections connections,
            People people,
            Post post,
            Clock clock) {
        this.inspections = inspections;
        this.makeUp = makeUp;
        this.departures = departures;
        this.choices = choices;
        this.proposals = proposals;
        this.connections = connections;
        this.people = people;
        this.post = post;
        this.clock = clock;
    }

    record Answers(
            @NotEmpty(message = "Name the members of the team.") @Valid
            List<MemberAnswer> members,

            @Size(max = 2000, message = "At most 2000 characters.")
            String departureReason) {}

    /**
     * @param role         {@code lead}, {@code inspector} or {@code quality}
     * @param arrivesOnDay day of the fieldwork, from 1; null for the framework's own
     * @param experience   asked of those of the inspectorate that leads overall
     * @param connection   what connects them with the authority or another inspected body; null when nothing does
     * @param inspectorate id of the one that they are of; null where one inspects alone
     */
    record MemberAnswer(
            @NotBlank(message = "Choose who it is.") String user,

            @NotBlank(message = "Choose what they are there for.")
            String role,

            String experience,
            Integer arrivesOnDay,

            @Size(max = 500, message = "At most 500 characters.")
            String connection,

            String inspectorate) {

        MemberAnswer(String user, String role, String experience, Integer arrivesOnDay) {
            this(user, role, experience, arrivesOnDay, null, null);
        }
    }

    record Part(String title, int members) {}

    /**
     * @param elsewhere     those who are wanted or away on some of these days, by user; each with a word of where
     * @param inspectorates that hold it together; none where one inspects alone
     * @param leading       the id of the one that leads overall; null where one inspects alone
     */
    record Page(
            InspectionHeading inspection,
            Map<String, String> elsewhere,
            List<Part> makeUp,
            List<MemberAnswer> members,
            List<Choice> people,
            List<Choice> roles,
            List<Choice> experiences,
            List<Choice> inspectorates,
            String leading) {}

    @Override
    public String name() {
        return "assemble-team";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Framework framework = inspection.framework();
        return new Page(
                InspectionHeading.of(inspection),
                choices.elsewhere(inspection),
                parts(framework),
                openingLines(inspection),
                choices.of(inspection),
                roles(framework),
                InspectionChoices.ofExperience(framework),
                framework.joint().inspectorates().stream()
                        .map(one -> new Choice(one.id(), one.title()))
                        .toList(),
                leading(framework));
    }

    private static List<Part> parts(Framework framework) {
        Stream<Part> own = framework.team().makeUp().stream()
                .map(part -> new Part(new Experience(part.specialism()).title(), part.members()));
        Stream<Part> partners = framework.joint().inspectorates().stream()
                .filter(one -> !one.leadsOverall())
                .map(one -> new Part(one.title(), one.members()));
        return Stream.concat(own, partners).toList();
    }

    private static List<Choice> roles(Framework framework) {
        List<Choice> roles = new ArrayList<>();
        roles.add(new Choice("lead", "Lead inspector"));
        if (framework.joint().severalInspect()) {
            roles.add(new Choice("partner-lead", "Leads the part of their inspectorate"));
        }
        roles.add(new Choice("inspector", "Inspector"));
        roles.add(new Choice("quality", "Quality assurance manager"));
        return roles;
    }

    /** One line for each place in the normal team and one for quality assurance, with whom a room proposes for it. */
    private List<MemberAnswer> openingLines(InspectionView inspection) {
        Framework framework = inspection.framework();
        List<MemberAnswer> lines = new ArrayList<>();
        List<String> proposed = proposals
                .orderedStream()
                .map(one -> one.of(inspection.id()))
                .filter(users -> !users.isEmpty())
                .findFirst()
                .orElse(List.of());
        for (NormalTeam.Specialists part : framework.team().makeUp()) {
            for (int number = 0; number < part.members(); number++) {
                String role = lines.isEmpty() ? "lead" : "inspector";
                int day = framework.fieldwork().arrivalDay(lines.size() + 1);
                String user = lines.size() < proposed.size() ? proposed.get(lines.size()) : null;
                lines.add(new MemberAnswer(user, role, part.specialism(), day, null, leading(framework)));
            }
        }
        framework.joint().inspectorates().stream()
                .filter(one -> !one.leadsOverall())
                .forEach(one -> addPartners(lines, one, framework));
        lines.add(new MemberAnswer(
                null,
                "quality",
                framework.team().makeUp().get(0).specialism(),
                framework.fieldwork().daysOnSite(),
                null,
                leading(framework)));
        return lines;
    }

    private static void addPartners(List<MemberAnswer> lines, Inspectorate inspectorate, Framework framework) {
        for (int number = 0; number < inspectorate.members(); number++) {
            String role = number == 0 ? "partner-lead" : "inspector";
            int day = number == 0 ? 1 : framework.fieldwork().arrivalDay(lines.size() + 1);
            lines.add(new MemberAnswer(null, role, null, day, null, inspectorate.id()));
        }
    }

    private static String leading(Framework framework) {
        return framework.joint().leading().map(Inspectorate::id).orElse(null);
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView planned = inspections.byId(task.inspectionId());
        Framework framework = planned.framework();
        List<Member> team = new TeamCheck(framework, people).check(answers.members());
        Optional<String> departure = departure(planned, team, answers.members());
        boolean reasoned =
                answers.departureReason() != null && !answers.departureReason().isBlank();
        if (departure.isPresent() && !reasoned) {
            throw RefusedAnswers.of("departureReason", departure.get() + " Change the team, or say why.");
        }
        inspections.entity(task.inspectionId()).assemble(team);
        departure.ifPresent(what -> departures.save(
                new TeamDeparture(task.inspectionId(), what, answers.departureReason(), task.user(), clock.instant())));
        inspections.note(
                task.inspectionId(),
                departure.map(what -> "Team assembled: " + what).orElse("Team assembled"),
                departure.isPresent() ? answers.departureReason() : null);
        InspectionView inspection = inspections.byId(task.inspectionId());
        Letter letter = new Letter(
                "team-assembled",
                inspection.id(),
                Map.of(
                        "reference",
                        inspection.reference(),
                        "authority",
                        inspection.authority().name()));
        team.forEach(member -> post.toUser(member.userId(), letter));
    }

    /** In what the team is not the normal one, or not free of connections with the authority. */
    private Optional<String> departure(InspectionView inspection, List<Member> team, List<MemberAnswer> lines) {
        List<String> departures = new ArrayList<>();
        makeUp.departure(inspection.framework(), team).ifPresent(departures::add);
        lines.stream()
                .flatMap(line -> connections.inWords(inspection, line.user(), line.connection()).stream())
                .forEach(departures::add);
        return departures.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", departures));
    }
}
