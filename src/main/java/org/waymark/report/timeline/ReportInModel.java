package org.waymark.report.timeline;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.followup.AuthorityDuties;
import org.waymark.platform.engine.ModelBean;
import org.waymark.platform.engine.Step;
import org.waymark.report.FactualAccuracy;
import org.waymark.report.Report;
import org.waymark.report.ReportSettings;
import org.waymark.report.Reports;
import org.waymark.report.factualaccuracy.FactsChecks;
import org.waymark.report.factualaccuracy.SavedComments;
import org.waymark.report.publication.PartSignOffs;
import org.waymark.report.publication.Publication;

/**
 * What {@code processes/report-timeline.bpmn} may ask of the report, and the work of its service tasks. Public, since
 * the engine calls only methods of public classes.
 */
@Component("reportState")
public class ReportInModel implements ModelBean {

    private final Reports reports;
    private final Publication publication;
    private final FactsChecks checks;
    private final PartSignOffs parts;
    private final ReportSettings settings;

    ReportInModel(
            Reports reports, Publication publication, FactsChecks checks, PartSignOffs parts, ReportSettings settings) {
        this.parts = parts;
        this.checks = checks;
        this.reports = reports;
        this.publication = publication;
        this.settings = settings;
    }

    /** Whether the public can read it: that of a pilot never becomes so, nor that of a visit before the first that the framework publishes. */
    public boolean published(DelegateExecution execution) {
        return publication.of(InspectionProcess.inspectionId(execution)).isPresent();
    }

    /** The group whose task it is to tell the press. */
    public String pressOffice(DelegateExecution execution) {
        return settings.pressOfficeGroup();
    }

    /** The groups that check the facts of the draft, each in a task of its own. */
    public List<String> factsCheckers(DelegateExecution execution) {
        return checks.groups(InspectionProcess.inspectionId(execution));
    }

    /** The group whose task this one is. */
    public String factsChecker(DelegateExecution execution) {
        return (String) execution.getVariable(FactsChecks.CHECKER);
    }

    public boolean qualityPassed(DelegateExecution execution) {
        return report(execution).isQualityPassed();
    }

    public boolean commentsMade(DelegateExecution execution) {
        return reports.accuracyOf(InspectionProcess.inspectionId(execution))
                .filter(FactualAccuracy::hasComments)
                .isPresent();
    }

    /** The group whose sign-off comes next: that of another inspectorate for its part, and of the managers at the end. */
    public String signOffGroup(DelegateExecution execution) {
        return PartSignOffs.group(parts.next(InspectionProcess.inspectionId(execution)));
    }

    /** Whether a part was signed off, and another is left. */
    public boolean anotherPart(DelegateExecution execution) {
        return parts.isAnotherLeft(InspectionProcess.inspectionId(execution));
    }

    public boolean signedOff(DelegateExecution execution) {
        return report(execution).isSignedOff();
    }

    /** Whether the judgement was reopened since the text was written. */
    public boolean reviseFirst(DelegateExecution execution) {
        return report(execution).isToBeRevisedFirst();
    }

    public boolean held(DelegateExecution execution) {
        return report(execution).isHeld();
    }

    private Report report(DelegateExecution execution) {
        return reports.of(InspectionProcess.inspectionId(execution));
    }

    @Configuration(proxyBeanMethods = false)
    static class Steps {

        @Bean
        Step sendDraft(ReportDispatch dispatch) {
            return execution -> dispatch.sendDraft(InspectionProcess.inspectionId(execution));
        }

        @Bean
        Step takeSavedComments(SavedComments saved) {
            return execution -> saved.take(InspectionProcess.inspectionId(execution));
        }

        @Bean
        Step sendFinal(ReportDispatch dispatch) {
            return execution -> dispatch.sendFinal(InspectionProcess.inspectionId(execution));
        }

        @Bean
        Step publishReport(ReportDispatch dispatch) {
            return execution -> dispatch.publish(InspectionProcess.inspectionId(execution));
        }

        @Bean
        Step tellPressOffice(ReportLetters letters) {
            return execution -> letters.tellPressOffice(InspectionProcess.inspectionId(execution));
        }

        @Bean
        Step setAuthorityDuties(ReportLetters letters, AuthorityDuties duties) {
            return execution -> {
                letters.setAuthorityDuties(InspectionProcess.inspectionId(execution));
                duties.begin(InspectionProcess.inspectionId(execution));
            };
        }
    }
}
