package org.waymark.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.PlanRequest;

/** What else an inspectorate has in hand on a day: one report with its director, one that is being written, one inspection to come. */
public final class OtherInspections {

    private static final String FRAMEWORK = "child-protection-2012";
    private static final int CHILDREN = 8;

    private static final List<String> SECOND_TEAM =
            List.of("Gareth Ormsby", "Nadia Rahmani", "Tom Wexcombe", "Bea Lindqvist", "Kwame Asante");
    private static final List<String> THIRD_TEAM =
            List.of("Philippa Strand", "Rowan Achterberg", "Sunita Velde", "Owen Marchbank", "Clodagh Winter");

    private final RunServices services;
    private final Actors actors;
    private final WorkingDays calendar;
    private final String password;

    private OtherInspections(ApplicationContext context, String password) {
        this.services = context.getBean(RunServices.class);
        this.actors = context.getBean(Actors.class);
        this.calendar = context.getBean(WorkingDays.class);
        this.password = password;
    }

    /** Plays them up to this moment, at which the clock is left; whoever plays another from an earlier day on puts it back. */
    public static void until(ApplicationContext context, Instant moment, String password) {
        OtherInspections others = new OtherInspections(context, password);
        others.actors.comeTogether(() -> password);
        LocalDate today = London.dateOf(moment);
        List<String> second = others.team("second", SECOND_TEAM);
        List<String> third = others.team("third", THIRD_TEAM);
        others.play("302", others.calendar.subtract(today, 22), second, "factual-accuracy", moment);
        others.play("880", others.calendar.subtract(today, 12), third, "draft-report", moment);
        others.play("867", others.calendar.add(today, 8), second, "prepare", moment);
    }

    private List<String> team(String name, List<String> members) {
        List<String> users = new ArrayList<>();
        for (String member : members) {
            String user = name + users.size();
            int space = member.indexOf(' ');
            actors.person(user, member.substring(0, space), member.substring(space + 1), () -> password, "inspectors");
            users.add(user);
        }
        return users;
    }

    /** @param left the form that waits for somebody at the end */
    private void play(String authority, LocalDate firstDay, List<String> team, String left, Instant moment) {
        services.engine().setClock(London.morningOf(calendar.subtract(firstDay, 10)));
        actors.of(authority, () -> password);
        InspectionView inspection = services.acting().as(Actors.MANAGER, () -> services.inspections()
                .plan(new PlanRequest(FRAMEWORK, authority, firstDay, true)));
        Scenario scenario = new Scenario(FRAMEWORK, authority, firstDay, CHILDREN, null, Long.parseLong(authority))
                .as(Script.PLAIN.with(team));
        ScenarioRun run = new ScenarioRun(
                services,
                scenario,
                inspection,
                Pace.wholeTeam(inspection, calendar),
                task -> task.form().equals(left),
                (at, task) -> {});
        run.until(moment);
        run.settle();
    }
}
