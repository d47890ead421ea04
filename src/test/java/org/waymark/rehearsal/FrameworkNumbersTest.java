package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.TestFrameworks;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.casework.CaseView;
import org.waymark.casework.Cases;
import org.waymark.casework.Depth;
import org.waymark.casework.cohort.CaseFigures;
import org.waymark.fieldwork.ActivityKind;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.FieldworkInProcess;
import org.waymark.fieldwork.requests.AskedOfTheAuthority;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Retention;
import org.waymark.inspection.Experience;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Member;
import org.waymark.inspection.PlanRequest;
import org.waymark.inspection.Role;
import org.waymark.inspection.changes.AddedCases;
import org.waymark.inspection.changes.OnTheWay;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.inspection.deadlines.DeadlinesInModel;
import org.waymark.platform.engine.rules.EngineByHand.WaitingTask;
import org.waymark.retention.DueDays;
import org.waymark.safeguarding.Concerns;
import org.waymark.safeguarding.PlayedConcern;

/**
 * A framework is a file: a copy of the shipped one in which every number is another is played by the same build, and each number is
 * seen again in what happened. A number that stood anywhere else would be the shipped one still.
 */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrameworkNumbersTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    private static final int CHILDREN = 90;

    /** The first day is the first; and nobody is reminded of the authority's own duties, which come after the inspection. */
    private static final List<String> NOT_TO_BE_SEEN = List.of(
            "/fieldwork/arrivals/0/day",
            "/report-timeline/4/reminder-working-days-before",
            "/report-timeline/5/reminder-working-days-before");

    @Autowired
    private RunServices services;

    @Autowired
    private Actors actors;

    @Autowired
    private RunTimeline timeline;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlinesInModel limits;

    @Autowired
    private CaseFigures figures;

    @Autowired
    private Cases cases;

    @Autowired
    private Concerns concerns;

    @Autowired
    private WorkingDays calendar;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationContext context;

    private static final Set<String> OF_ACTIVITIES =
            Stream.of(ActivityKind.values()).map(FieldworkInProcess::taskOf).collect(Collectors.toSet());

    private final Map<String, Integer> seen = new TreeMap<>();
    private InspectionView inspection;

    @BeforeAll
    void playWithOtherNumbers() throws IOException {
        ScenarioRun play = begin(TestFrameworks.OTHER_NUMBERS, FIRST_DAY);
        inspection = services.inspections().byId(play.inspectionId());
        String id = inspection.id();
        play.untilWaitingFor("daily-meeting");
        see("/fieldwork/direct-practice-percent", wantedPercent());
        play.untilWaitingFor("conclude-case");
        services.acting()
                .as("inspector1", () -> concerns.raiseAtRisk(id, "C001", "Nobody knew where the child slept."));
        PlayedConcern.lookAgain(context, "inspector2", id, "C002");
        AskedOfTheAuthority.ask(context, "inspector1", id);
        OnTheWay.askForChange(context, Actors.MANAGER, id);
        OnTheWay.complain(context, Actors.MANAGER, id);
        assertThat(play.toTheEnd()).isEqualTo("end-inspection-closed");
        inspection = services.inspections().byId(id);
        seeFieldwork();
        seeTeam();
        seeSample();
        seeReport();
        seeTasks();
        seeWhatElse();
        seeRetention();
        InspectionView other = seeTrackedShare();
        assertThat(other.framework().sample().tracked().minimumPercent()).isEqualTo(90);
    }

    private ScenarioRun begin(String framework, LocalDate firstDay) {
        Scenario scenario = new Scenario(framework, "301", firstDay, CHILDREN, null, 5);
        services.engine().setClock(London.morningOf(calendar.subtract(firstDay, 10)));
        actors.comeTogether();
        actors.of("301");
        InspectionView planned = services.acting().as(Actors.MANAGER, () -> services.inspections()
                .plan(new PlanRequest(framework, "301", firstDay, true)));
        Pace pace = Pace.wholeTeam(planned, calendar);
        return new ScenarioRun(services, scenario, planned, pace, task -> false, (at, task) -> {});
    }

    private int wantedPercent() {
        for (WaitingTask task : services.engine().waitingTasks(inspection.id())) {
            if (task.form().equals("daily-meeting")) {
                JsonNode page = services.acting().as(task.assignee(), () -> services.json()
                        .valueToTree(services.desk().open(task.id()).context()));
                return page.findValue("wantedPercent").asInt();
            }
        }
        throw new AssertionError("no daily meeting waits");
    }

    private void seeFieldwork() {
        LocalDate notice = event("notice");
        LocalDate first = event("fieldwork-start");
        see("/notice/working-days", calendar.between(notice, first));
        see("/fieldwork/days-on-site", calendar.between(first, event("fieldwork-end")) + 1);
        see("/fieldwork/mid-point-day", calendar.between(first, startedOn(task("mid-point-meeting"))) + 1);
        List<Member> team = inspection.members().stream()
                .filter(member -> member.role() != Role.QUALITY)
                .toList();
        List<Integer> days = team.stream().map(Member::arrivesOnDay).toList();
        List<Integer> arrivals = days.stream().distinct().toList();
        assertThat(arrivals).hasSize(3).isSorted();
        see("/fieldwork/arrivals/1/day", arrivals.get(1));
        see("/fieldwork/arrivals/2/day", arrivals.get(2));
        see("/fieldwork/arrivals/0/members", count(days, arrivals.get(0)::equals));
        see("/fieldwork/arrivals/1/members", count(days, arrivals.get(1)::equals));
    }

    private void seeTeam() {
        List<Member> team = inspection.members().stream()
                .filter(member -> member.role() != Role.QUALITY)
                .toList();
        see("/team/make-up/0/members", count(team, member -> member.experience().equals(Experience.SOCIAL_CARE)));
        see("/team/make-up/1/members", count(team, member -> member.experience().equals(Experience.EDUCATION)));
    }

    private void seeSample() throws IOException {
        CaseFigures.Figures counted = figures.of(inspection.id());
        see("/sample/minimum", counted.sample());
        see("/sample/good-practice", counted.goodPractice());
        JsonNode population = services.json()
                .readTree(database.queryForObject(
                        "select population from sample_draw where inspection_id = ?", String.class, inspection.id()));
        LocalDate since = LocalDate.parse(population.get("closedSince").asText());
        see("/sample/closed-within-months", (int) since.until(FIRST_DAY).toTotalMonths());
        AddedCases.Offer added = context.getBean(AddedCases.class).offer(inspection.id());
        see("/sample/additions/percent", added.most() * 100 / counted.sample());
        see("/sample/additions/drawn-from", added.drawnFrom());
        see(
                "/sample/good-practice-reserves",
                database.queryForObject(
                                "select count(*) from good_practice_nomination where inspection_id = ?",
                                Integer.class,
                                inspection.id())
                        - counted.goodPractice());
        List<CaseView> drawn = drawn(inspection.id());
        see("/sample/families-to-meet", count(drawn, CaseView::familyToMeet));
        see(
                "/sample/tracked/from-stages",
                drawn.stream()
                        .filter(one -> one.depth() == Depth.TRACKED)
                        .mapToInt(one -> one.stages().size())
                        .min()
                        .orElseThrow());
        assertThat(drawn)
                .filteredOn(one -> one.depth() == Depth.SAMPLED)
                .allMatch(one -> one.stages().size() < 3);
        int moderated = history.createHistoricTaskInstanceQuery()
                .tenantIdIn(inspection.id())
                .taskDefinitionKey("task-moderate-case")
                .list()
                .size();
        assertThat(moderated).as("two fifths of twelve, rounded up").isEqualTo(5);
        see("/sample/moderated-percent", 40);
    }

    /** In a second run, as far as the sample: nearly no case reached eleven stages, and nine in ten are tracked all the same. */
    private InspectionView seeTrackedShare() {
        ScenarioRun play = begin(TestFrameworks.MOSTLY_TRACKED, FIRST_DAY);
        play.untilWaitingFor("evaluate-stage");
        List<CaseView> drawn = drawn(play.inspectionId());
        assertThat(drawn).hasSize(12);
        assertThat(count(drawn, one -> one.depth() == Depth.TRACKED))
                .as("nine tenths of twelve, rounded up")
                .isEqualTo(11);
        see("/sample/tracked/minimum-percent", 30);
        return services.inspections().byId(play.inspectionId());
    }

    private void seeReport() {
        List<Deadline> all = deadlines.of(inspection.id());
        for (int i = 0; i < all.size(); i++) {
            Deadline limit = all.get(i);
            int granted = limit.step().equals("authority-publishes") ? 1 : 0;
            see("/report-timeline/" + i + "/working-days", calendar.between(limit.origin(), limit.date()) - granted);
        }
        Map<Integer, String> steps = Map.of(0, "draft", 1, "comments", 2, "final", 3, "publication");
        steps.forEach((place, step) -> {
            LocalDate due = all.get(place).date();
            see(
                    "/report-timeline/" + place + "/reminder-working-days-before",
                    calendar.between(London.dateOf(timer("timer-" + step + "-reminder")), due));
            String end = step.equals("comments") ? "timer-comments-due" : "timer-" + step + "-overdue";
            assertThat(timer(end)).as(end).isEqualTo(London.endOf(due));
        });
    }

    private void seeTasks() {
        inspection.framework().taskLimits().days().keySet().stream()
                .filter(task -> !task.equals("default"))
                .forEach(task -> {
                    HistoricTaskInstance done = task(task);
                    LocalDate from = OF_ACTIVITIES.contains(task) ? plannedDay(done) : startedOn(done);
                    see("/task-limits/" + task, calendar.between(from, lastDay(done)));
                });
        HistoricTaskInstance unnamed = task("conclude-case");
        see("/task-limits/default", calendar.between(startedOn(unnamed), lastDay(unnamed)));
        LocalDate listsDue = lastDay(task("supply-lists"));
        see("/task-reminders/supply-lists", calendar.between(London.dateOf(timer("timer-lists-reminder")), listsDue));
    }

    private void seeWhatElse() {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getVariable(anyString())).thenReturn(inspection.id());
        when(execution.getProcessDefinitionId()).thenReturn("inspection:1:1");
        see(
                "/task-reminders/default",
                calendar.between(
                        London.dateOf(
                                limits.reminder(execution, "record-outcome").toInstant()),
                        London.dayEndingAt(
                                limits.within(execution, "record-outcome").toInstant())));
        HistoricTaskInstance acknowledge = task("acknowledge-concern");
        see("/concerns/acknowledge-within-hours", (int) Duration.between(
                        acknowledge.getStartTime().toInstant(),
                        acknowledge.getDueDate().toInstant())
                .toHours());
        HistoricTaskInstance respond = task("respond-to-concern");
        see("/concerns/answer-within-hours", (int) Duration.between(
                        respond.getStartTime().toInstant(), respond.getDueDate().toInstant())
                .toHours());
        HistoricTaskInstance answer = task("answer-referral-back");
        see("/concerns/referral-back-within-working-days", calendar.between(startedOn(answer), lastDay(answer)));
        for (int i = 0; i < inspection.framework().reInspection().size(); i++) {
            String grade = inspection.framework().reInspection().get(i).grade();
            see("/re-inspection/" + i + "/months", OnTheWay.monthsAfter(context, inspection.framework(), grade));
        }
    }

    private void seeRetention() {
        Map<String, Integer> months = DueDays.monthsOf(context, inspection.id());
        for (int i = 0; i < inspection.framework().retention().size(); i++) {
            Retention kept = inspection.framework().retention().get(i);
            if (kept.months() != null) {
                see("/retention/" + i + "/months", months.get(kept.records()));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> eachNumberIsSeenInTheRun() throws IOException {
        Map<String, Integer> shipped = numbers(TestFrameworks.shipped());
        Map<String, Integer> other =
                numbers(Files.readString(Path.of("target", "test-frameworks", TestFrameworks.OTHER_NUMBERS + ".yml")));
        NOT_TO_BE_SEEN.forEach(other::remove);
        assertThat(other).hasSizeGreaterThan(55);
        assertThat(seen.keySet()).isEqualTo(other.keySet());
        return other.entrySet().stream()
                .map(number -> DynamicTest.dynamicTest(number.toString(), () -> {
                    assertThat(number.getValue()).as("changed").isNotEqualTo(shipped.get(number.getKey()));
                    assertThat(seen.get(number.getKey())).as("seen").isEqualTo(number.getValue());
                }));
    }

    @Test
    void theShippedNumbersAreWhereTheyAlwaysWere() {
        assertThat(context.getBean(Frameworks.class)
                        .byId(TestFrameworks.SHIPPED)
                        .contentHash())
                .isEqualTo(Frameworks.shipped().byId(TestFrameworks.SHIPPED).contentHash());
    }

    private static Map<String, Integer> numbers(String yaml) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        collect(new YAMLMapper().readTree(yaml), "", found);
        return found;
    }

    private static void collect(JsonNode node, String path, Map<String, Integer> found) {
        if (node.isInt()) {
            found.put(path, node.asInt());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "/" + i, found);
        }
        node.properties().forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), found));
    }

    private void see(String path, int number) {
        seen.put(path, number);
    }

    private LocalDate event(String name) {
        return timeline.of(inspection.id()).stream()
                .filter(one -> one.event().equals(name))
                .findFirst()
                .orElseThrow()
                .at();
    }

    private HistoricTaskInstance task(String name) {
        return history
                .createHistoricTaskInstanceQuery()
                .tenantIdIn(inspection.id())
                .taskDefinitionKey("task-" + name)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody did task-" + name));
    }

    /** What is seen is counted from the day on which that was planned. */
    private LocalDate plannedDay(HistoricTaskInstance task) {
        String within = history.createHistoricActivityInstanceQuery()
                .activityInstanceId(task.getActivityInstanceId())
                .singleResult()
                .getParentActivityInstanceId();
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .variableName(FieldworkInProcess.ACTIVITY_ID)
                .list()
                .stream()
                .filter(one -> one.getActivityInstanceId().equals(within))
                .map(one -> context.getBean(Fieldwork.class)
                        .limitOf((String) one.getValue())
                        .from())
                .findFirst()
                .orElseThrow(() -> new AssertionError("of no activity: " + task.getName()));
    }

    private static LocalDate startedOn(HistoricTaskInstance task) {
        return London.dateOf(task.getStartTime().toInstant());
    }

    private static LocalDate lastDay(HistoricTaskInstance task) {
        return London.dayEndingAt(task.getDueDate().toInstant());
    }

    private Instant timer(String activity) {
        return history.createHistoricJobLogQuery().tenantIdIn(inspection.id()).activityIdIn(activity).list().stream()
                .map(HistoricJobLog::getJobDueDate)
                .map(Date::toInstant)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer waited at " + activity));
    }

    private List<CaseView> drawn(String inspectionId) {
        return cases.of(inspectionId).stream()
                .filter(one -> !one.goodPractice())
                .toList();
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
