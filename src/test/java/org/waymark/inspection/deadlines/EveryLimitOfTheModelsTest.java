package org.waymark.inspection.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.WaymarkTest;
import org.waymark.fieldwork.timetable.InTheField;
import org.waymark.inspection.DateRule;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.changes.OnTheWay;
import org.waymark.inspection.deadlines.CountedDates.Put;
import org.waymark.inspection.deadlines.RegisteredDates.Element;
import org.waymark.platform.engine.Timers;
import org.waymark.programme.burden.AskedWhatItTook;
import org.waymark.programme.monitoring.AuthorityUnderMonitoring;

/**
 * What a model asks for a date, as it is first set, and what is registered for it, as it is moved, are the same; and
 * there is no timer and no due date that nobody registered, which could not be moved or explained.
 */
@WaymarkTest
class EveryLimitOfTheModelsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private RegisteredDates registered;

    @Autowired
    private CountedDates counted;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Milestones milestones;

    @Autowired
    private Clock clock;

    private final Map<Element, String> asked = everyDate();

    @Test
    void everyDateOfTheModelsIsRegisteredAndNothingElseIs() {
        assertThat(asked).hasSizeGreaterThan(80).doesNotContainValue("");
        assertThat(registered.all().keySet()).isEqualTo(asked.keySet());
        assertThat(registered.setAgain()).isNotEmpty().allSatisfy(timer -> assertThat(asked)
                .containsKey(timer.element()));
    }

    @Test
    void theFirstDateOfEachIsTheOneThatItsRuleGives() {
        PlayedInspection inspection = PlayedInspection.onSite(context);
        InTheField.planObservation(context, inspection.id(), LocalDate.of(2012, 12, 7), LocalTime.of(10, 0));
        InTheField.ask(context, inspection.id(), 3);
        AskedWhatItTook.by(context, inspection.id());

        try (AuthorityUnderMonitoring monitored = AuthorityUnderMonitoring.after(context, inspection.id())) {
            assertThat(monitored).isNotNull();
            assertThat(differences(inspection)).isEmpty();
            OnTheWay.pause(context, inspection.id(), LocalDate.of(2012, 12, 3));
            assertThat(differences(inspection)).as("in a pause").isEmpty();
        }
    }

    private Map<Element, String> differences(PlayedInspection inspection) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            inspections
                    .byId(inspection.id())
                    .framework()
                    .timeline()
                    .steps()
                    .forEach(step ->
                            milestones.reachedOn(inspection.id(), step.countedFrom(), LocalDate.of(2012, 12, 14)));
            Map<Element, String> differences = new HashMap<>();
            asked.forEach((element, expression) -> {
                ExecutionEntity execution = execution(inspection, element);
                Date first = first(expression, execution);
                DateRule rule = registered.of(element).orElseThrow();
                Instant moved = counted.of(inspection.id())
                        .date(rule, new Put(element.processKey(), clock.instant(), name ->
                                (String) execution.getVariable(name)));
                if (!first.toInstant().equals(moved)) {
                    differences.put(element, first.toInstant() + ", by its rule " + moved);
                }
            });
            return differences;
        });
    }

    private Date first(String expression, ExecutionEntity execution) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return (Date) configuration.getCommandExecutorTxRequired().execute(command -> configuration
                .getExpressionManager()
                .createExpression(expression)
                .getValue(execution));
    }

    private ExecutionEntity execution(PlayedInspection inspection, Element element) {
        ExecutionEntity execution = mock(ExecutionEntity.class);
        when(execution.getProcessDefinitionId()).thenReturn(element.processKey() + ":1:1");
        when(execution.getVariable(anyString())).thenAnswer(call -> variable(inspection, call.getArgument(0)));
        return execution;
    }

    private Object variable(PlayedInspection inspection, String name) {
        Timers timers = context.getBean(Timers.class);
        return timers.waiting(inspection.id()).stream()
                .map(waiting -> timers.variable(waiting, name))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /** What the models ask for each timer and each due date; nothing for a timer that asks for no date. */
    private static Map<Element, String> everyDate() {
        Map<Element, String> dates = new HashMap<>();
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            // The programme is of no inspection: its room says itself when its timers fire
            models.filter(path -> path.toString().endsWith(".bpmn") && !path.endsWith("inspection-programme.bpmn"))
                    .forEach(path -> {
                        BpmnModelInstance model = Bpmn.readModelFromFile(path.toFile());
                        String process = model.getModelElementsByType(Process.class)
                                .iterator()
                                .next()
                                .getId();
                        model.getModelElementsByType(UserTask.class).stream()
                                .filter(task -> task.getCamundaDueDate() != null)
                                .forEach(task ->
                                        dates.put(new Element(process, task.getId()), task.getCamundaDueDate()));
                        model.getModelElementsByType(TimerEventDefinition.class)
                                .forEach(timer -> dates.put(
                                        new Element(
                                                process,
                                                timer.getParentElement().getAttributeValue("id")),
                                        timer.getTimeDate() == null
                                                ? ""
                                                : timer.getTimeDate().getTextContent()));
                    });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return dates;
    }
}
