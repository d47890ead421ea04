package org.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.processes.StandIns.LAST_DAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportTimelineModelTest extends ModelTest {

    private static final Instant DRAFT_DUE = LAST_DAY.plus(Duration.ofDays(14));
    private static final Instant COMMENTS_DUE = LAST_DAY.plus(Duration.ofDays(21));
    private static final Instant FINAL_DUE = LAST_DAY.plus(Duration.ofDays(28));
    private static final Instant PUBLICATION_DUE = LAST_DAY.plus(Duration.ofDays(30));
    private static final Duration REMINDED_BEFORE = Duration.ofDays(2);

    ReportTimelineModelTest() {
        super("report-timeline");
    }

    @BeforeEach
    void nothingIsSentBack() {
        domain.journal.clear();
        domain.qualityPassed = true;
        domain.commentsMade = false;
        domain.signedOff = true;
        domain.held = false;
        domain.reviseFirst = false;
        domain.published = true;
        domain.factsCheckers = List.of("dcs301");
        domain.anotherPart = false;
    }

    private ProcessInstance startReport() {
        return start(Map.of());
    }

    @Test
    void aReportWithoutCommentsGoesFromDraftToPublication() {
        ProcessInstance report = startReport();

        assertThat(open("task-draft-report").getAssignee()).isEqualTo("lead");
        assertThat(open("task-draft-report").getDueDate()).isEqualTo(Date.from(DRAFT_DUE));
        complete("task-draft-report", "task-quality-assure");
        assertThat(open("task-factual-accuracy").getDueDate()).isEqualTo(Date.from(COMMENTS_DUE));
        complete("task-factual-accuracy", "task-sign-off", "task-publish-report");
        assertThat(openTasks()).containsExactly("task-brief-press");

        assertThat(domain.journal)
                .containsExactly(
                        "sendDraft@service-send-draft",
                        "sendFinal@service-send-final",
                        "publishReport@service-publish-report",
                        "tellPressOffice@service-tell-press-office",
                        "setAuthorityDuties@service-set-authority-duties");
        complete("task-brief-press");
        assertThat(ended(report)).isTrue();
    }

    @Test
    void aReportThatIsNotForThePublicEndsWithoutThePressAndWithoutDuties() {
        ProcessInstance report = startReport();
        domain.published = false;
        complete(
                "task-draft-report",
                "task-quality-assure",
                "task-factual-accuracy",
                "task-sign-off",
                "task-publish-report");

        assertThat(domain.journal).doesNotContain("setAuthorityDuties@service-set-authority-duties");
        assertThat(ended(report)).isTrue();
    }

    @Test
    void aDraftThatDoesNotPassQualityAssuranceGoesBackToTheLead() {
        domain.qualityPassed = false;
        startReport();
        complete("task-draft-report", "task-quality-assure");

        assertThat(openTasks()).containsExactly("task-draft-report");
        assertThat(domain.journal).isEmpty();
        domain.qualityPassed = true;
        complete("task-draft-report", "task-quality-assure");

        assertThat(openTasks()).containsExactly("task-factual-accuracy");
    }

    @Test
    void everyCommentIsAnsweredBeforeTheReportIsSignedOff() {
        startReport();
        complete("task-draft-report", "task-quality-assure");
        domain.commentsMade = true;
        complete("task-factual-accuracy");

        assertThat(openTasks()).containsExactly("task-answer-comments");
        complete("task-answer-comments");
        assertThat(openTasks()).containsExactly("task-sign-off");
    }

    @Test
    void onSilenceOfTheDirectorWhatWasSavedGoesForward() {
        startReport();
        complete("task-draft-report", "task-quality-assure");
        waitUntil(COMMENTS_DUE.minus(REMINDED_BEFORE));
        assertThat(domain.journal).endsWith("remind@service-remind comments");
        assertThat(openTasks()).containsExactly("task-factual-accuracy");

        domain.commentsMade = true;
        waitUntil(COMMENTS_DUE);

        assertThat(domain.journal).endsWith("takeSavedComments@service-take-saved-comments");
        assertThat(openTasks()).containsExactly("task-answer-comments");
    }

    @Test
    void eachBodyThatChecksTheFactsHasATaskAndTheReportWaitsForAll() {
        domain.factsCheckers = List.of("dcs301", "headpolice1", "headhealth1");
        startReport();
        complete("task-draft-report", "task-quality-assure");

        assertThat(checking()).containsExactlyInAnyOrder("dcs301", "headpolice1", "headhealth1");
        completeOf("headpolice1");
        completeOf("dcs301");
        assertThat(checking()).containsExactly("headhealth1");
        assertThat(openTasks()).containsExactly("task-factual-accuracy");
        waitUntil(COMMENTS_DUE);

        assertThat(domain.journal).endsWith("takeSavedComments@service-take-saved-comments");
        assertThat(openTasks()).containsExactly("task-sign-off");
    }

    @Test
    void eachInspectorateSignsItsPartOffBeforeTheReportIsSignedOff() {
        startReport();
        complete("task-draft-report", "task-quality-assure", "task-factual-accuracy");
        domain.signedOff = false;
        domain.anotherPart = true;
        complete("task-sign-off");

        assertThat(openTasks()).containsExactly("task-sign-off");
        domain.signedOff = true;
        domain.anotherPart = false;
        complete("task-sign-off");
        assertThat(openTasks()).containsExactly("task-publish-report");
    }

    private List<String> checking() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(task -> (String) engine.getTaskService().getVariable(task.getId(), "checker"))
                .toList();
    }

    private void completeOf(String group) {
        engine.getTaskService()
                .complete(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup(group)
                        .singleResult()
                        .getId());
        runJobs();
    }

    @Test
    void aReportThatIsNotSignedOffIsRevised() {
        ProcessInstance report = startReport();
        complete("task-draft-report", "task-quality-assure", "task-factual-accuracy");
        domain.signedOff = false;
        complete("task-sign-off");

        assertThat(openTasks()).containsExactly("task-revise-report");
        domain.signedOff = true;
        complete("task-revise-report", "task-sign-off", "task-publish-report", "task-brief-press");

        assertThat(ended(report)).isTrue();
    }

    @Test
    void aReportWhoseJudgementWasReopenedIsRevisedBeforeItIsSignedOff() {
        startReport();
        complete("task-draft-report", "task-quality-assure");
        domain.reviseFirst = true;
        complete("task-factual-accuracy");

        assertThat(openTasks()).containsExactly("task-revise-report");
        domain.reviseFirst = false;
        complete("task-revise-report");
        assertThat(openTasks()).containsExactly("task-sign-off");
    }

    @Test
    void publicationThatIsHeldIsReleasedAndThenPublished() {
        ProcessInstance report = startReport();
        complete("task-draft-report", "task-quality-assure", "task-factual-accuracy", "task-sign-off");
        domain.held = true;
        complete("task-publish-report");

        assertThat(openTasks()).containsExactly("task-release-publication");
        assertThat(domain.journal).doesNotContain("publishReport@service-publish-report");
        domain.held = false;
        complete("task-release-publication", "task-publish-report", "task-brief-press");

        assertThat(ended(report)).isTrue();
    }

    @Test
    void aLateDraftIsRemindedOfAndEscalatedAndNothingIsLost() {
        startReport();
        waitUntil(DRAFT_DUE.minus(REMINDED_BEFORE));
        assertThat(domain.journal).containsExactly("remind@service-remind draft");
        waitUntil(DRAFT_DUE);
        assertThat(domain.journal).containsExactly("remind@service-remind draft", "escalate@service-escalate draft");

        assertThat(openTasks()).containsExactly("task-draft-report");
        complete("task-draft-report");
        assertThat(openTasks()).containsExactly("task-quality-assure");
    }

    @Test
    void aLateFinalReportIsRemindedOfAndEscalated() {
        startReport();
        complete("task-draft-report", "task-quality-assure", "task-factual-accuracy");
        waitUntil(FINAL_DUE.minus(REMINDED_BEFORE));
        waitUntil(FINAL_DUE);

        assertThat(domain.journal).endsWith("remind@service-remind final", "escalate@service-escalate final");
        assertThat(openTasks()).containsExactly("task-sign-off");
    }

    @Test
    void aLatePublicationIsRemindedOfAndEscalatedEvenWhileItIsHeld() {
        startReport();
        complete("task-draft-report", "task-quality-assure", "task-factual-accuracy", "task-sign-off");
        domain.held = true;
        complete("task-publish-report");
        waitUntil(PUBLICATION_DUE.minus(REMINDED_BEFORE));
        waitUntil(PUBLICATION_DUE);

        assertThat(domain.journal)
                .endsWith("remind@service-remind publication", "escalate@service-escalate publication");
        assertThat(openTasks()).containsExactly("task-release-publication");
    }

    @Test
    void aDraftSentInTimeIsNeverRemindedOf() {
        startReport();
        complete("task-draft-report", "task-quality-assure");
        waitUntil(DRAFT_DUE);

        assertThat(domain.journal).containsExactly("sendDraft@service-send-draft");
    }
}
