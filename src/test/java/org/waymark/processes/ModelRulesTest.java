package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model keeps to, so that it can be read in Cockpit and trusted by the engine. */
class ModelRulesTest {

    /** The questions that a model may ask of the domain, by bean. */
    private static final Map<String, Set<String>> QUESTIONS = Map.ofEntries(
            Map.entry(
                    "inspection",
                    Set.of(
                            "lead",
                            "linkOfficers",
                            "dcs",
                            "noticeGiven",
                            "looksAtCases",
                            "asksForGoodPractice",
                            "morningOfNotice",
                            "firstMorningOnSite",
                            "nextMorning",
                            "anotherDayOnSite",
                            "midPointToday")),
            Map.entry(
                    "deadlines",
                    Set.of(
                            "due",
                            "reminder",
                            "passed",
                            "within",
                            "lastDayOnSite",
                            "concernDue",
                            "concernAnswerDue",
                            "referralBackDue")),
            Map.entry(
                    "cases",
                    Set.of(
                            "businessKey",
                            "ownerNamed",
                            "owner",
                            "tracked",
                            "reached",
                            "furtherStagesReached",
                            "furtherStages",
                            "familyToMeet",
                            "toModerate",
                            "disputed")),
            Map.entry("activities", Set.of("kind", "inspector")),
            Map.entry("bodyNotice", Set.of("teller", "asked", "contacts")),
            Map.entry("informationRequest", Set.of("answeredBy")),
            Map.entry("childViews", Set.of("viewer")),
            Map.entry("bodyAudits", Set.of("contacts")),
            Map.entry(
                    "reportState",
                    Set.of(
                            "qualityPassed",
                            "factsCheckers",
                            "factsChecker",
                            "signOffGroup",
                            "anotherPart",
                            "commentsMade",
                            "signedOff",
                            "held",
                            "published",
                            "pressOffice",
                            "reviseFirst")),
            Map.entry("duties", Set.of("asked", "principal")),
            Map.entry(
                    "monitoring",
                    Set.of("planExpected", "planAccepted", "planReflects", "visitHeld", "reInspectionNext")),
            Map.entry("burdenAsked", Set.of("answeredBy")),
            Map.entry("programme", Set.of("approvalDue", "inspections", "timeToPlan")),
            Map.entry("concerns", Set.of("atRiskNow", "answerAccepted", "businessKey", "raisedBy")));

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");
    private static final Pattern QUESTION =
            Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution(,'[a-z0-9-]+')?\\)( == '[a-z]+')?}");
    /** What a model has done to a task as it comes to be. */
    private static final Set<String> LISTENERS = Set.of(
            "nameStage",
            "nameOutput",
            "nameNominations",
            "nameNotice",
            "nameRequest",
            "nameFactsCheck",
            "nameChildView",
            "nameBodyAudit",
            "nameBurdenAnswer",
            "nameSignOff");

    private static final Pattern STEP = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern FORM = Pattern.compile("embedded:/forms/[a-z]+(-[a-z]+)*\\.html");
    private static final Pattern GROUPS =
            Pattern.compile("managers|inspectors|quality|\\$\\{inspection\\.(linkOfficers|dcs)\\(execution\\)}"
                    + "|\\$\\{reportState\\.(pressOffice|factsChecker|signOffGroup)\\(execution\\)}"
                    + "|\\$\\{bodyNotice\\.contacts\\(execution\\)}"
                    + "|\\$\\{duties\\.principal\\(execution\\)}"
                    + "|\\$\\{bodyAudits\\.contacts\\(execution\\)}"
                    + "|\\$\\{burdenAsked\\.answeredBy\\(execution\\)}"
                    + "|\\$\\{informationRequest\\.answeredBy\\(execution\\)}");

    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(
            UserTask.class,
            "task-",
            ServiceTask.class,
            "service-",
            CallActivity.class,
            "call-",
            Gateway.class,
            "gateway-",
            StartEvent.class,
            "start-",
            EndEvent.class,
            "end-",
            IntermediateCatchEvent.class,
            "(timer|wait)-",
            BoundaryEvent.class,
            "timer-",
            SequenceFlow.class,
            "flow-");

    static List<String> models() {
        return Models.PROCESSES;
    }

    private static <T extends FlowElement> Collection<T> all(String key, Class<T> type) {
        return Models.read(key).getModelElementsByType(type);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessSaysItsVersionHowLongItsHistoryLivesAndWhatItIs(String key) {
        Process process = Models.read(key).getModelElementById(key);

        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getDocumentations()).isNotEmpty();
        assertThat(process.getCamundaVersionTag()).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P7300D");
        assertThat(process.isCamundaStartableInTasklist())
                .as("startable in Tasklist")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsSayWhatKindOfThingTheyName(String key) {
        PREFIXES.forEach((type, prefix) -> assertThat(all(key, type))
                .extracting(FlowElement::getId)
                .allSatisfy(id -> assertThat(id).matches(prefix + "[a-z0-9]+(-[a-z0-9]+)*")));
        assertThat(all(key, SubProcess.class)).allSatisfy(sub -> assertThat(sub.getId())
                .matches((sub.triggeredByEvent() ? "event-" : "") + "subprocess-[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingOnTheDiagramHasAName(String key) {
        assertThat(all(key, FlowNode.class))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aGatewayThatDecidesAsksAQuestionAndItsFlowsAnswerIt(String key) {
        List<FlowNode> deciding = Stream.concat(
                        all(key, ExclusiveGateway.class).stream(), all(key, InclusiveGateway.class).stream())
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .map(FlowNode.class::cast)
                .toList();

        assertThat(deciding).allSatisfy(gateway -> {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            assertThat(gateway.getOutgoing())
                    .allSatisfy(
                            flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskSaysWhatToDoByWhenByWhomAndOnWhichPage(String key) {
        for (UserTask task : all(key, UserTask.class)) {
            String id = task.getId();
            assertThat(task.getDocumentations()).as("documentation of " + id).hasSize(1);
            assertThat(task.getDocumentations()
                            .iterator()
                            .next()
                            .getTextContent()
                            .split("[.!?](\\s|$)"))
                    .as("sentences of " + id)
                    .hasSizeBetween(2, 4);
            assertThat(task.getCamundaFormKey()).as("form of " + id).matches(FORM);
            assertThat(task.getCamundaDueDate())
                    .as("due date of " + id)
                    .matches("\\$\\{(deadlines\\.|programme\\.approvalDue).*");
            if (task.getCamundaAssignee() == null) {
                assertThat(task.getCamundaCandidateGroups())
                        .as("groups of " + id)
                        .matches(GROUPS);
            } else {
                assertThat(task.getCamundaCandidateGroups())
                        .as("groups beside an assignee of " + id)
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aDueDateThatIsWithinALimitNamesItsOwnTask(String key) {
        assertThat(all(key, UserTask.class))
                .filteredOn(task -> task.getCamundaDueDate().contains(".within("))
                .allSatisfy(task -> assertThat(task.getCamundaDueDate())
                        .isEqualTo(
                                "${deadlines.within(execution,'" + task.getId().replaceFirst("task-", "") + "')}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void noModelRunsAScriptOrNamesAClass(String key) {
        assertThat(all(key, ScriptTask.class)).isEmpty();
        assertThat(Models.text("processes/" + key + ".bpmn"))
                .doesNotContain(
                        "camunda:class",
                        "camunda:script",
                        "camunda:expression",
                        "scriptFormat",
                        "camunda:connector",
                        "camunda:resultVariable",
                        "camunda:out",
                        "camunda:formField");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyExpressionAsksABeanOfTheContract(String key) {
        List<String> strangers = new ArrayList<>();
        Matcher expressions = EXPRESSION.matcher(Models.text("processes/" + key + ".bpmn"));
        while (expressions.find()) {
            String expression = expressions.group();
            Matcher question = QUESTION.matcher(expression);
            Matcher step = STEP.matcher(expression);
            boolean known = expression.equals("${execution.processBusinessKey}")
                    || question.matches()
                            && QUESTIONS
                                    .getOrDefault(question.group(1), Set.of())
                                    .contains(question.group(2))
                    || step.matches() && (StandIns.STEPS.contains(step.group(1)) || LISTENERS.contains(step.group(1)));
            if (!known) {
                strangers.add(expression);
            }
        }
        assertThat(strangers).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aServiceTaskIsAStepAndACallPassesTheInspectionOn(String key) {
        BpmnModelInstance model = Models.read(key);
        assertThat(model.getModelElementsByType(ServiceTask.class))
                .allSatisfy(service -> assertThat(service.getCamundaDelegateExpression())
                        .as(service.getId())
                        .matches(STEP));
        assertThat(model.getModelElementsByType(CallActivity.class)).allSatisfy(call -> {
            var passed = call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list();
            assertThat(passed).as(call.getId()).anySatisfy(in -> assertThat(in.getCamundaSource())
                    .isEqualTo("inspectionId"));
            assertThat(passed).as(call.getId()).anySatisfy(in -> assertThat(in.getCamundaBusinessKey())
                    .isNotBlank());
            assertThat(Models.PROCESSES).contains(call.getCalledElement());
        });
    }
}
