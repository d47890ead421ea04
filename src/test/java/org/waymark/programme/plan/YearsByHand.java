package org.waymark.programme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.rules.EngineByHand;

/** The programme of a year, for tests of other rooms: its rounds are made by hand. */
public final class YearsByHand {

    private final ApplicationContext context;

    public YearsByHand(ApplicationContext context) {
        this.context = context;
    }

    /**
     * A year that {@code manager} proposes and {@code manager2} approves, with an authority pinned to a week.
     *
     * @param posts how many inspect, such as {@code 60}
     */
    public UUID approved(LocalDate firstDay, String framework, String posts, String authority, LocalDate pinned) {
        ProgrammeYears years = context.getBean(ProgrammeYears.class);
        Acting acting = context.getBean(Acting.class);
        UUID year = acting.as("manager", () -> years.propose(firstDay, framework, posts));
        acting.as("manager", () -> years.pin(year, authority, pinned, false, "For a test."));
        search();
        acting.as("manager2", () -> {
            context.getBean(YearApproval.class).approve(year);
            return null;
        });
        return year;
    }

    public int search() {
        return context.getBean(YearSearch.class).searchDue();
    }

    /** Lets time come for what is due. @return the inspection of the authority; null where it is not planned */
    public String planned(UUID year, String authority) {
        context.getBean(EngineByHand.class).doDueJobs(Processes.PROGRAMME);
        context.getBean(ApprovedInspections.class).planDue();
        return context.getBean(ProgrammeYears.class).entriesOf(year).stream()
                .filter(entry -> entry.authorityCode().equals(authority))
                .map(ProgrammeEntry::inspectionId)
                .findFirst()
                .orElse(null);
    }

    /** Nothing is proposed, approved or waited for any more. */
    public void forget() {
        RuntimeService runtime = context.getBean(RuntimeService.class);
        runtime.createProcessInstanceQuery()
                .tenantIdIn(Processes.PROGRAMME)
                .list()
                .forEach(one -> runtime.deleteProcessInstance(one.getId(), "test over"));
        JdbcClient database = context.getBean(JdbcClient.class);
        for (String table : List.of("programme_team_place", "programme_entry", "programme_pin", "programme_year")) {
            database.sql("delete from " + table).update();
        }
    }
}
