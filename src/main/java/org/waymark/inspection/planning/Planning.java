package org.waymark.inspection.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.authority.Authorities;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.PlanRequest;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.WriteTransaction;

/** What a manager may choose among when planning an inspection. */
@Component
public class Planning {

    private final Frameworks frameworks;
    private final Authorities authorities;
    private final WorkingDays calendar;
    private final Clock clock;
    private final Inspections inspections;
    private final JdbcClient database;
    private final AdvisoryLocks turns;
    private final People people;

    Planning(
            Frameworks frameworks,
            Authorities authorities,
            WorkingDays calendar,
            Clock clock,
            Inspections inspections,
            JdbcClient database,
            AdvisoryLocks turns,
            People people) {
        this.frameworks = frameworks;
        this.authorities = authorities;
        this.calendar = calendar;
        this.clock = clock;
        this.inspections = inspections;
        this.database = database;
        this.turns = turns;
        this.people = people;
    }

    /**
     * @param days      on which an inspection can begin and what follows from each, by framework
     * @param elsewhere who is on site in inspections that are planned or under way
     * @param answers   what the form proposes: the next day of the week on which inspections normally begin, and the framework
     *                  where there is one alone
     */
    record Page(
            List<Choice> frameworks,
            List<Choice> authorities,
            LocalDate today,
            Map<String, List<DaysToPlan.Day>> days,
            List<DaysToPlan.Elsewhere> elsewhere,
            Proposed answers) {}

    record Proposed(String framework, LocalDate firstDay) {}

    Page page() {
        List<Framework> inForce = frameworks.all().stream()
                .filter(framework -> framework.status() == Framework.Status.IN_FORCE)
                .toList();
        LocalDate today = London.dateOf(clock.instant());
        return new Page(
                inForce.stream()
                        .map(framework -> new Choice(framework.id(), framework.title()))
                        .toList(),
                authorities.all().stream()
                        .filter(authority -> authority.existsOn(today))
                        .map(authority ->
                                new Choice(authority.code(), "%s (%s)".formatted(authority.name(), authority.code())))
                        .toList(),
                today,
                inForce.stream()
                        .collect(Collectors.toMap(
                                Framework::id, framework -> DaysToPlan.of(framework, calendar, today))),
                elsewhere(),
                new Proposed(
                        inForce.size() == 1 ? inForce.get(0).id() : null,
                        inForce.isEmpty() ? null : proposedDay(inForce.get(0), today)));
    }

    private List<DaysToPlan.Elsewhere> elsewhere() {
        List<InspectionView> under = inspections.beforeTheirLastDay();
        return DaysToPlan.elsewhere(
                under,
                people.names(under.stream()
                        .flatMap(one -> one.members().stream())
                        .map(Member::userId)
                        .toList()));
    }

    /** Plans once for each submission: sent again, the same submission gives the same inspection. */
    @WriteTransaction
    public InspectionView plan(String submissionId, PlanRequest request) {
        turns.take("planning", submissionId);
        return database.sql("select inspection_id from plan_submission where id = ?")
                .param(submissionId)
                .query(String.class)
                .optional()
                .map(inspections::byId)
                .orElseGet(() -> planNow(submissionId, request));
    }

    private InspectionView planNow(String submissionId, PlanRequest request) {
        // Its reference is the next that is free: whoever plans the same one at the same time waits for that
        turns.take("planning", request.authority() + " " + request.firstDay());
        InspectionView planned = inspections.plan(request);
        database.sql("insert into plan_submission (id, inspection_id) values (?, ?)")
                .params(submissionId, planned.id())
                .update();
        return planned;
    }

    private LocalDate proposedDay(Framework framework, LocalDate today) {
        LocalDate earliest = calendar.add(today, framework.notice().workingDays() + 1);
        return calendar.nextWorkingDayOnOrAfter(
                earliest.with(TemporalAdjusters.nextOrSame(framework.notice().firstDayNormally())));
    }
}
