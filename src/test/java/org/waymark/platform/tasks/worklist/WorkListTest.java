package org.waymark.platform.tasks.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.CountedStatements;
import org.waymark.TestTeams;
import org.waymark.WaymarkTest;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.TaskLists;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.CaseProgress;
import org.waymark.platform.tasks.Drafts;
import org.waymark.platform.tasks.Handovers;
import org.waymark.platform.tasks.TaskLabels;
import org.waymark.platform.tasks.UnreadLetters;
import org.waymark.platform.tasks.worklist.WorkGroup.WorkItem;
import org.waymark.platform.tasks.worklist.WorkList.NextTask;
import org.waymark.trial.Trial;

/** What stands in the list, for whom; and the next case when several ask for it at once. */
@WaymarkTest
class WorkListTest {

    private static final int FEW_STATEMENTS = 18;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WorkList work;

    @Autowired
    private TaskService taskService;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Acting acting;

    @Autowired
    private Trial trial;

    @Autowired
    private JdbcTemplate database;

    private String inspection;

    @BeforeEach
    void begin() {
        inspection = trial.begin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lead1", "insp1", "outsider", "boss", "qa", "director301", "director302", "officer301", "keeper"
            })
    void itHoldsWhatTheEngineShowsWhoeverLooksAndNothingElse(String who) {
        Set<String> asked = acting.as(who, () -> {
            TaskQuery either = taskService.createTaskQuery().or().taskAssignee(who);
            if (!user.groups().isEmpty()) {
                either.taskCandidateGroupIn(user.groups());
            }
            return either.endOr().orderByDueDate().asc().orderByTaskId().asc().listPage(0, WorkList.MOST).stream()
                    .map(Task::getId)
                    .collect(Collectors.toSet());
        });
        assertThat(itemsOf(who).keySet()).isEqualTo(asked);
    }

    @Test
    void nobodyIsShownNothing() {
        assertThatThrownBy(() -> work.of(null, null)).isInstanceOf(CurrentUser.NobodyIsActing.class);
    }

    @Test
    void whatWasBegunIsSaidAndWhoHasIt() {
        String look = trial.task(inspection, "task-look");
        assertThat(itemsOf("insp1").get(look).state()).isEqualTo("Not started");
        assertThat(itemsOf("insp1").get(look).begun()).isFalse();
        database.update(
                "insert into desk_draft (task_id, inspection_id, element_id, answers, saved_by, saved_at, page, turn)"
                        + " values (?, ?, 'task-look', '{}', 'insp1', now(), 'p', 1)",
                look,
                inspection);
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
        assertThat(itemsOf("insp1").get(look)).satisfies(item -> {
            assertThat(item.state()).isEqualTo("In progress");
            assertThat(item.begun()).isTrue();
            assertThat(item.mine()).isTrue();
            assertThat(item.assignee()).isEqualTo("Ivy insp1");
        });
    }

    @Test
    void aListHoldsWhatItsQueryFindsAndTheOwnOneHasCasesThatWaitBesides() {
        String look = trial.task(inspection, "task-look");
        acting.as("insp1", () -> taskService.claim(look, "insp1"));
        TaskLists lists = context.getBean(TaskLists.class);
        Map<String, String> ids = acting.as(
                "insp1", () -> context.getBean(FilterService.class).createTaskFilterQuery().listPage(0, 50).stream()
                        .collect(Collectors.toMap(Filter::getName, Filter::getId)));
        assertThat(acting.as("insp1", () -> work.of(ids.get("My tasks"), null)).groups())
                .flatExtracting(WorkGroup::tasks)
                .extracting(WorkItem::taskId)
                .contains(look);
        assertThat(acting.as("insp1", () -> work.of(ids.get("My team's tasks"), null))
                        .groups())
                .flatExtracting(WorkGroup::tasks)
                .extracting(WorkItem::taskId)
                .doesNotContain(look);
        assertThat(ids.keySet())
                .filteredOn(name ->
                        acting.as("insp1", () -> lists.first(ids.get(name), 1)).ownCases())
                .containsExactly("My tasks");
        assertThatThrownBy(() -> acting.as("insp1", () -> work.of("no-such-list", null)))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void theDatabaseIsAskedFewTimesHoweverManyTasksThereAre() {
        CountedStatements.Sent few = sentFor("insp1");
        assertThat(few.number()).as(few::toString).isLessThanOrEqualTo(FEW_STATEMENTS);
        IntStream.range(0, 20).forEach(more -> trial.begin());
        CountedStatements.Sent many = sentFor("insp1");
        assertThat(many.number()).as(many::toString).isLessThanOrEqualTo(FEW_STATEMENTS);
    }

    @Test
    void twoWhoAskForTheNextCaseAtOnceNeverGetTheSame() throws Exception {
        newcomers("nextone", "nexttwo");
        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<String>> asking = List.of("nextone", "nexttwo").stream()
                .map(who -> CompletableFuture.supplyAsync(() -> {
                    await(together);
                    return next(who).filter(NextTask::claimed).orElseThrow().taskId();
                }))
                .toList();
        Set<String> got = new TreeSet<>();
        for (CompletableFuture<String> one : asking) {
            got.add(one.get(1, TimeUnit.MINUTES));
        }
        assertThat(got).hasSize(2);
    }

    @Test
    void onesOwnCaseGoesBeforeAnothersAndTheOneLeftIsNotMeant() {
        newcomers("nextalone");
        NextTask first = next("nextalone").orElseThrow();
        assertThat(next("nextalone").orElseThrow().taskId())
                .as("it is theirs now")
                .isEqualTo(first.taskId());
        Optional<NextTask> other = acting.as("nextalone", () -> inTransaction(first.taskId()));
        assertThat(other.map(NextTask::taskId)).isNotEqualTo(Optional.of(first.taskId()));
        assertThat(acting.as("director301", () -> work.next(null))).isEmpty();
    }

    @Test
    void aCaseOfOnesOwnIsSaidToWaitWhileNothingOfItIsTheirsToDo() {
        String key = "TRIAL-301-20121203/" + inspection;
        context.getBean(Processes.class).start("trial", inspection, key, Map.of());
        WaitingCases waiting = new WaitingCases(
                taskService, acting, cases(Map.of(key, "/the-case")), context.getBean(TaskLabels.class));
        assertThat(waiting.of("insp1")).singleElement().satisfies(one -> {
            assertThat(one.label().businessKey()).isEqualTo(key);
            assertThat(one.waits().leads()).isEqualTo("/the-case");
            assertThat(one.waits().what()).isNotBlank();
            assertThat(one.waits().who()).isNull();
        });
        Task look = taskService
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey("task-look")
                .singleResult();
        acting.asWaymark(() -> {
            taskService.setAssignee(look.getId(), "insp1");
            return null;
        });
        assertThat(waiting.of("insp1")).isEmpty();
        assertThat(waiting.of("insp2")).hasSize(1);
    }

    /** Inspectors with no case of their own, and two cases that wait for anybody. */
    private void newcomers(String... people) {
        List<String> inspections = List.of(inspection, trial.begin());
        for (String person : people) {
            context.getBean(UserAccounts.class)
                    .create(person, "Ivy", person, null, Trial.PASSWORD, List.of("inspectors"));
            inspections.forEach(one -> TestTeams.GivenTeams.put(person, one));
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(1, TimeUnit.MINUTES);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private CountedStatements.Sent sentFor(String who) {
        // Whether another node has changed what is kept is asked by the clock, whatever page is read
        return acting.as(who, () -> CountedStatements.during(() -> work.of(null, null)))
                .without("calendar_change")
                .without("framework_switch")
                .without("from local_authority");
    }

    private Map<String, WorkItem> itemsOf(String who) {
        return acting.as(who, () -> work.of(null, null)).groups().stream()
                .flatMap(group -> group.tasks().stream())
                .collect(Collectors.toMap(WorkItem::taskId, item -> item));
    }

    private Optional<NextTask> next(String who) {
        return acting.as(who, () -> inTransaction(null));
    }

    /** With the trial's process as the one that cases run through, which nobody has to be walked to. */
    private Optional<NextTask> inTransaction(String notOf) {
        WorkList onTrial = new WorkList(
                taskService,
                context.getBean(TaskLists.class),
                user,
                context.getBean(TaskLabels.class),
                context.getBean(Drafts.class),
                cases(Map.of()),
                context.getBean(WaitingCases.class),
                context.getBean(UnreadLetters.class),
                List.of(),
                List.of(),
                context.getBean(Handovers.class),
                context.getBean(People.class),
                context.getBean(AdvisoryLocks.class),
                context.getBean(Clock.class));
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(transaction -> onTrial.next(notOf));
    }

    private static CaseProgress cases(Map<String, String> own) {
        return new CaseProgress() {
            @Override
            public String process() {
                return "trial";
            }

            @Override
            public Map<String, StagesDone> of(Collection<String> businessKeys) {
                return Map.of();
            }

            @Override
            public Map<String, String> open(String user) {
                return own;
            }
        };
    }
}
