package org.waymark.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Scripted doubles of every bean that the models may name. A test sets what the domain would answer and reads in
 * {@link #journal} what the models asked to be done, as {@code bean@element}.
 */
public class StandIns {

    static final Instant DAY_OF_NOTICE = Instant.parse("2012-12-03T08:00:00Z");
    static final Instant LAST_DAY = Instant.parse("2012-12-14T00:00:00Z");
    static final List<String> STEPS = List.of(
            "openToAuthority",
            "openToBody",
            "beginDay",
            "remind",
            "escalate",
            "applyChange",
            "recordCancellation",
            "closeFieldwork",
            "closeCaseUnseen",
            "sendDraft",
            "takeSavedComments",
            "sendFinal",
            "publishReport",
            "tellPressOffice",
            "setAuthorityDuties",
            "remindOfRequest",
            "escalateRequest",
            "referToAuthority",
            "referCaseBack",
            "escalateConcern",
            "closeConcern",
            "havePlanned");

    final List<String> journal = new CopyOnWriteArrayList<>();

    volatile boolean noticeGiven;

    volatile boolean looksAtCases = true;

    volatile boolean asksForGoodPractice = true;
    volatile int daysOnSite = 1;
    volatile int midPoint = 99;
    volatile boolean ownerNamed = true;
    volatile boolean tracked;
    volatile Set<String> stages = Set.of();
    volatile List<String> furtherStages = List.of();
    volatile boolean familyToMeet;
    volatile boolean toModerate;
    volatile boolean disputed;
    volatile String activityKind = "observation";
    volatile boolean qualityPassed = true;
    volatile List<String> factsCheckers = List.of("dcs301");
    volatile boolean informationAsked;
    volatile boolean anotherPart;
    volatile boolean commentsMade;
    volatile boolean signedOff = true;
    volatile boolean held;
    volatile boolean reviseFirst;
    volatile boolean published = true;
    volatile Set<String> duties = Set.of("authority-publishes", "action-statement");
    volatile boolean planExpected;
    volatile boolean planAccepted;
    volatile boolean planReflects = true;
    volatile boolean visitHeld = true;
    volatile boolean reInspectionNext;
    volatile List<String> approvedInspections = List.of();
    volatile boolean atRiskNow;
    volatile boolean answerAccepted = true;

    Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("inspection", new Inspection());
        beans.put("deadlines", new Deadlines());
        beans.put("cases", new Cases());
        beans.put("activities", new Activities());
        beans.put("reportState", new ReportState());
        beans.put("concerns", new Concerns());
        beans.put("duties", new Duties());
        beans.put("monitoring", new Monitoring());
        beans.put("programme", new Programme());
        STEPS.forEach(name -> beans.put(name, step(name)));
        beans.put("bodyNotice", new BodyNotice());
        beans.put("childViews", new ChildViews());
        beans.put("bodyAudits", new BodyAudits());
        beans.put("burdenAsked", new BurdenAsked());
        beans.put("nameBurdenAnswer", (TaskListener) task -> task.setName("Say it: " + task.getVariable("body")));
        beans.put("informationRequest", new InformationRequest());
        beans.put("nameRequest", (TaskListener) task -> task.setName("Answer the request"));
        beans.put("nameBodyAudit", (TaskListener) task -> task.setName("Audit " + task.getVariable("organisationId")));
        beans.put("nameSignOff", (TaskListener) task -> task.setName("Sign off"));
        beans.put("nameChildView", (TaskListener) task -> task.setName("Look at " + task.getVariable("caseId")));
        beans.put("nameNotice", (TaskListener) task -> task.setName("Tell " + task.getVariable("organisationId")));
        beans.put("nameFactsCheck", (TaskListener)
                task -> task.setName("Check the facts: " + task.getVariable("checker")));
        beans.put("nameNominations", (TaskListener) task -> {});
        beans.put("nameStage", (TaskListener) task -> {
            if (task.getVariable("stage") != null) {
                task.setName("Evaluate " + task.getVariable("stage"));
            }
        });
        beans.put("nameOutput", (TaskListener) task -> {});
        return beans;
    }

    private JavaDelegate step(String name) {
        return execution -> {
            boolean ofALimit = execution.getCurrentActivityId().matches("service-(remind|escalate)");
            String of = ofALimit ? " " + execution.getVariable("limit") : "";
            journal.add(name + "@" + execution.getCurrentActivityId() + of);
            if (name.equals("closeFieldwork")) {
                closeOpenCasesAsUnseen(execution);
            }
        };
    }

    /** As the domain does it: a case that is still open when fieldwork closes is told so, and ends on its own path. */
    private static void closeOpenCasesAsUnseen(DelegateExecution execution) {
        var runtime = execution.getProcessEngineServices().getRuntimeService();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("child-journey")
                .tenantIdIn(execution.getTenantId())
                .list()
                .forEach(journey -> runtime.createMessageCorrelation("case-closed-unseen")
                        .tenantId(execution.getTenantId())
                        .processInstanceBusinessKey(journey.getBusinessKey())
                        .correlate());
    }

    public static class ChildViews {
        public String viewer(DelegateExecution execution) {
            return "partner";
        }
    }

    public static class BodyAudits {

        public String contacts(DelegateExecution execution) {
            return "contactpolice1";
        }
    }

    public static class BurdenAsked {

        public String answeredBy(DelegateExecution execution) {
            return "contactpolice1";
        }
    }

    public static class InformationRequest {

        public String answeredBy(DelegateExecution execution) {
            return "link301";
        }
    }

    public class BodyNotice {

        public String teller(DelegateExecution execution) {
            return "partner";
        }

        public boolean asked(DelegateExecution execution) {
            return informationAsked;
        }

        public String contacts(DelegateExecution execution) {
            return "contactpolice1";
        }
    }

    long timesDone(String step) {
        return journal.stream().filter(step::equals).count();
    }

    public class Inspection {
        public String lead(DelegateExecution execution) {
            return "lead";
        }

        public String linkOfficers(DelegateExecution execution) {
            return "link301";
        }

        public String dcs(DelegateExecution execution) {
            return "dcs301";
        }

        public boolean noticeGiven(DelegateExecution execution) {
            return noticeGiven;
        }

        public boolean looksAtCases(DelegateExecution execution) {
            return looksAtCases;
        }

        public boolean asksForGoodPractice(DelegateExecution execution) {
            return asksForGoodPractice;
        }

        public Date morningOfNotice(DelegateExecution execution) {
            return Date.from(DAY_OF_NOTICE);
        }

        public Date firstMorningOnSite(DelegateExecution execution) {
            return Date.from(DAY_OF_NOTICE.plus(Duration.ofDays(7)));
        }

        public Date nextMorning(DelegateExecution execution) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1)));
        }

        public boolean anotherDayOnSite(DelegateExecution execution) {
            return timesDone("beginDay@service-begin-day") < daysOnSite;
        }

        public boolean midPointToday(DelegateExecution execution) {
            return timesDone("beginDay@service-begin-day") == midPoint;
        }
    }

    public static class Deadlines {
        private static final Map<String, Integer> DAYS = Map.of(
                "draft",
                14,
                "comments",
                21,
                "final",
                28,
                "publication",
                30,
                "authority-publishes",
                70,
                "action-statement",
                130);

        public Date due(DelegateExecution execution, String step) {
            return Date.from(LAST_DAY.plus(Duration.ofDays(DAYS.get(step))));
        }

        public Date reminder(DelegateExecution execution, String step) {
            return step.equals("supply-lists")
                            || step.equals("answer-request")
                            || step.endsWith("-complaint")
                            || step.equals("supply-action-plan")
                    ? Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(12)))
                    : Date.from(due(execution, step).toInstant().minus(Duration.ofDays(2)));
        }

        public boolean passed(DelegateExecution execution) {
            Date due = due(execution, (String) execution.getVariable("limit"));
            return !due.after(ClockUtil.getCurrentTime());
        }

        public Date within(DelegateExecution execution, String task) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1)));
        }

        public Date lastDayOnSite(DelegateExecution execution) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(11)));
        }

        public Date concernDue(DelegateExecution execution) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(4)));
        }

        public Date concernAnswerDue(DelegateExecution execution) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofHours(24)));
        }

        public Date referralBackDue(DelegateExecution execution) {
            return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(2)));
        }
    }

    public class Cases {
        public String businessKey(DelegateExecution execution) {
            return "CP-301-20121203/" + execution.getVariable("caseId");
        }

        public boolean ownerNamed(DelegateExecution execution) {
            return ownerNamed;
        }

        public String owner(DelegateExecution execution) {
            return "inspector1";
        }

        public boolean tracked(DelegateExecution execution) {
            return tracked;
        }

        public boolean reached(DelegateExecution execution, String stage) {
            return stages.contains(stage);
        }

        public boolean furtherStagesReached(DelegateExecution execution) {
            return !furtherStages.isEmpty();
        }

        public List<String> furtherStages(DelegateExecution execution) {
            return furtherStages;
        }

        public boolean familyToMeet(DelegateExecution execution) {
            return familyToMeet;
        }

        public boolean toModerate(DelegateExecution execution) {
            return toModerate;
        }

        public boolean disputed(DelegateExecution execution) {
            return disputed;
        }
    }

    public class Activities {
        public String kind(DelegateExecution execution) {
            return activityKind;
        }

        public String inspector(DelegateExecution execution) {
            return "inspector2";
        }
    }

    public class ReportState {
        public boolean qualityPassed(DelegateExecution execution) {
            return qualityPassed;
        }

        public List<String> factsCheckers(DelegateExecution execution) {
            return factsCheckers;
        }

        public String factsChecker(DelegateExecution execution) {
            return (String) execution.getVariable("checker");
        }

        public String signOffGroup(DelegateExecution execution) {
            return "managers";
        }

        public boolean anotherPart(DelegateExecution execution) {
            return anotherPart;
        }

        public boolean commentsMade(DelegateExecution execution) {
            return commentsMade;
        }

        public boolean signedOff(DelegateExecution execution) {
            return signedOff;
        }

        public boolean published(DelegateExecution execution) {
            return published;
        }

        public String pressOffice(DelegateExecution execution) {
            return "managers";
        }

        public boolean held(DelegateExecution execution) {
            return held;
        }

        public boolean reviseFirst(DelegateExecution execution) {
            return reviseFirst;
        }
    }

    public class Duties {
        public boolean asked(DelegateExecution execution, String step) {
            return duties.contains(step);
        }

        public String principal(DelegateExecution execution) {
            return "dcs301";
        }
    }

    public class Monitoring {
        public boolean planExpected(DelegateExecution execution) {
            return planExpected;
        }

        public boolean planAccepted(DelegateExecution execution) {
            return planAccepted;
        }

        public boolean planReflects(DelegateExecution execution) {
            return planReflects;
        }

        public boolean visitHeld(DelegateExecution execution) {
            return visitHeld;
        }

        public boolean reInspectionNext(DelegateExecution execution) {
            return reInspectionNext;
        }
    }

    /** Each inspection has its time a day later than the one before. */
    public class Programme {
        public List<String> inspections(DelegateExecution execution) {
            return approvedInspections;
        }

        public Date approvalDue(DelegateExecution execution) {
            return Date.from(DAY_OF_NOTICE);
        }

        public Date timeToPlan(DelegateExecution execution) {
            int place = approvedInspections.indexOf(execution.getVariable("entryId"));
            return Date.from(DAY_OF_NOTICE.plus(Duration.ofDays(place)));
        }
    }

    public class Concerns {
        public boolean atRiskNow(DelegateExecution execution) {
            return atRiskNow;
        }

        public boolean answerAccepted(DelegateExecution execution) {
            return answerAccepted;
        }

        public String businessKey(DelegateExecution execution) {
            return "CP-301-20121203/" + execution.getVariable("concernId");
        }

        public String raisedBy(DelegateExecution execution) {
            return "inspector1";
        }
    }
}
