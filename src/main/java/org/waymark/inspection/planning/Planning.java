package org.waymark.inspection.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.authority.Authorities;
import org.waymark.authority.Organisations;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.calendar.SchoolHolidays;
import org.waymark.calendar.SchoolHolidays.SchoolHoliday;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkVersion;
import org.waymark.framework.Frameworks;
import org.waymark.framework.life.FrameworkRegister;
import org.waymark.framework.life.FrameworkStandings;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.focus.ChosenFocus;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/** What a manager may choose among when planning an inspection. */
@Component
public class Planning {

    private final Frameworks frameworks;
    private final FrameworkRegister register;
    private final ReturnedInspections returned;
    private final Authorities authorities;
    private final WorkingDays calendar;
    private final Clock clock;
    private final Inspections inspections;
    private final JdbcClient database;
    private final AdvisoryLocks turns;
    private final People people;
    private final Organisations organisations;
    private final InspectedBodies bodies;
    private final SchoolHolidays schools;
    private final ChosenFocus focus;

    Planning(
            Frameworks frameworks,
            FrameworkRegister register,
            ReturnedInspections returned,
            Authorities authorities,
            WorkingDays calendar,
            Clock clock,
            Inspections inspections,
            JdbcClient database,
            AdvisoryLocks turns,
            People people,
            Organisations organisations,
            InspectedBodies bodies,
            ChosenFocus focus,
            SchoolHolidays schools) {
        this.schools = schools;
        this.focus = focus;
        this.frameworks = frameworks;
        this.register = register;
        this.returned = returned;
        this.authorities = authorities;
        this.calendar = calendar;
        this.clock = clock;
        this.inspections = inspections;
        this.database = database;
        this.turns = turns;
        this.people = people;
        this.organisations = organisations;
        this.bodies = bodies;
    }

    /**
     * @param days      on which an inspection can begin and what follows from each, by framework
     * @param again     inspections that were planned and whose framework was withdrawn
     * @param bodies    the bodies beside the authority that are chosen too, by framework; none of a framework without
     * @param focuses   what is chosen that is looked at, by framework; none of a framework without
     * @param elsewhere who is on site in inspections that are planned or under way
     * @param schools   days on which schools are closed, as far as they are known or assumed
     * @param answers   what the form proposes: the next day of the week on which inspections normally begin and of whose days
     *                  on site none is in the school holidays, and the framework where there is one alone
     */
    record Page(
            List<Choice> frameworks,
            List<Choice> authorities,
            LocalDate today,
            Map<String, List<DaysToPlan.Day>> days,
            List<PlanAgain> again,
            Map<String, List<BodyChoice>> bodies,
            Map<String, FocusOffer> focuses,
            List<DaysToPlan.Elsewhere> elsewhere,
            List<SchoolHoliday> schools,
            Proposed answers) {}

    /** @param several whether several organisations may be it together */
    record BodyChoice(String title, boolean several, List<Choice> organisations) {}

    /** @param title what it is called, such as Theme */
    record FocusOffer(String title, List<Choice> choices) {}

    record Proposed(String framework, LocalDate firstDay) {}

    /**
     * @param authority the authority's name
     * @param framework title of the framework under which it was planned
     * @param proposed  title of the one that is to take the place; null where none is proposed
     */
    record PlanAgain(String reference, String authority, LocalDate firstDay, String framework, String proposed) {}

    Page page() {
        LocalDate today = London.dateOf(clock.instant());
        Map<Framework, List<DaysToPlan.Day>> days = days(today);
        List<Framework> open = List.copyOf(days.keySet());
        return new Page(
                open.stream()
                        .map(framework -> new Choice(framework.id(), framework.title()))
                        .toList(),
                authorities.all().stream()
                        .filter(authority -> authority.existsOn(today))
                        .map(authority ->
                                new Choice(authority.code(), "%s (%s)".formatted(authority.name(), authority.code())))
                        .toList(),
                today,
                days.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue)),
                again(),
                open.stream().collect(Collectors.toMap(Framework::id, framework -> bodies(framework, today))),
                open.stream()
                        .filter(framework -> framework.focus() != null)
                        .collect(Collectors.toMap(Framework::id, Planning::focus)),
                elsewhere(),
                schools.between(today, today.plusYears(1)),
                new Proposed(
                        open.size() == 1 ? open.get(0).id() : null,
                        open.isEmpty() ? null : proposedDay(open.get(0), days.get(open.get(0)), today)));
    }

    /** The frameworks under which an inspection can begin on any day ahead, and on which. */
    private Map<Framework, List<DaysToPlan.Day>> days(LocalDate today) {
        FrameworkStandings standings = register.standings();
        Map<Framework, List<DaysToPlan.Day>> days = new LinkedHashMap<>();
        List<FrameworkVersion> versions = frameworks.versions();
        for (Framework framework : frameworks.all()) {
            List<DaysToPlan.Day> open = versions.stream()
                    .map(FrameworkVersion::framework)
                    .filter(version -> version.id().equals(framework.id()))
                    .flatMap(version -> DaysToPlan.of(version, calendar, today).stream()
                            .filter(day -> frameworks.byId(version.id(), day.first()) == version)
                            .filter(day -> standings.of(version, day.first()).takesInspections()))
                    .sorted(Comparator.comparing(DaysToPlan.Day::first))
                    .toList();
            if (!open.isEmpty()) {
                days.put(framework, open);
            }
        }
        return days;
    }

    private List<PlanAgain> again() {
        return returned.open().stream()
                .map(one -> new PlanAgain(
                        one.reference(),
                        authorities.byCode(one.authority()).name(),
                        one.firstDay(),
                        title(one.framework()),
                        one.proposed() == null ? null : title(one.proposed())))
                .toList();
    }

    private String title(String framework) {
        return frameworks.has(framework) ? frameworks.byId(framework).title() : framework;
    }

    private List<BodyChoice> bodies(Framework framework, LocalDate today) {
        return framework.joint().others().stream()
                .map(body -> new BodyChoice(
                        body.title(),
                        body.several(),
                        organisations.ofKind(body.kind(), today).stream()
                                .map(one -> new Choice(one.code(), one.name()))
                                .toList()))
                .toList();
    }

    private static FocusOffer focus(Framework framework) {
        return new FocusOffer(
                framework.focus().title(),
                framework.focus().choices().stream()
                        .map(one -> new Choice(one.id(), one.title()))
                        .toList());
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

    /**
     * Plans once for each submission: sent again, the same submission gives the same inspection.
     *
     * @param chosen codes of the organisations that are the other inspected bodies
     * @param theme  an id of the framework's choices of what is looked at; null where it has none
     * @throws RefusedAnswers when it cannot be planned so
     */
    @WriteTransaction
    public InspectionView plan(String submissionId, PlanRequest request, List<String> chosen, String theme) {
        turns.take("planning", submissionId);
        return database.sql("select inspection_id from plan_submission where id = ?")
                .param(submissionId)
                .query(String.class)
                .optional()
                .map(inspections::byId)
                .orElseGet(() -> planNow(submissionId, request, chosen, theme));
    }

    private InspectionView planNow(String submissionId, PlanRequest request, List<String> chosen, String theme) {
        // Its reference is the next that is free: whoever plans the same one at the same time waits for that
        turns.take("planning", request.authority() + " " + request.firstDay());
        turns.take("framework", request.framework());
        InspectionView planned = inspections.plan(request);
        new FormRefusals()
                .of(() -> bodies.choose(planned, chosen))
                .of(() -> focus.choose(planned, theme))
                .raise();
        returned.plannedAgain(planned);
        database.sql("insert into plan_submission (id, inspection_id) values (?, ?)")
                .params(submissionId, planned.id())
                .update();
        return planned;
    }

    private LocalDate proposedDay(Framework framework, List<DaysToPlan.Day> open, LocalDate today) {
        LocalDate earliest = calendar.add(today, framework.notice().workingDays() + 1);
        LocalDate normally = calendar.nextWorkingDayOnOrAfter(
                earliest.with(TemporalAdjusters.nextOrSame(framework.notice().firstDayNormally())));
        return DaysToPlan.proposed(open, normally, schools).orElse(open.get(0).first());
    }

    /**
     * Children and families are away in the school holidays, and many who work with them: whoever plans days on site then
     * has to say that it is meant.
     *
     * @throws RefusedAnswers where it is not
     */
    void requireMeant(PlanRequest request, Boolean meant) {
        if (Boolean.TRUE.equals(meant) || !frameworks.has(request.framework())) {
            return;
        }
        Framework framework = frameworks.byId(request.framework());
        DaysToPlan.closedSchools(framework, calendar, request.firstDay(), schools)
                .ifPresent(holiday -> {
                    throw RefusedAnswers.of(
                            "inSchoolHolidays",
                            "Schools are closed from %s to %s (%s). Say that you mean to inspect then, or choose another day."
                                    .formatted(
                                            InWords.day(holiday.from()), InWords.day(holiday.to()), holiday.title()));
                });
    }
}
