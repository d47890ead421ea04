package org.waymark.casework.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.ChildJourneyProcess;
import org.waymark.casework.StageAddition;
import org.waymark.casework.StageAdditionRepository;
import org.waymark.casework.page.CaseWords;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.platform.tasks.notes.FormText;

/**
 * Adds a further stage of the framework to one case that the lists do not show to have reached it: the lead does so, with
 * a reason, while the stages of the case are being evaluated. It is then a stage of the case like the others.
 */
@Service
@Transactional
public class FurtherStages {

    private final CaseAccess cases;
    private final InspectionAccess access;
    private final CaseFileRepository files;
    private final StageAdditionRepository additions;
    private final Inspections inspections;
    private final Processes processes;
    private final Audit audit;
    private final Clock clock;

    FurtherStages(
            CaseAccess cases,
            InspectionAccess access,
            CaseFileRepository files,
            StageAdditionRepository additions,
            Inspections inspections,
            Processes processes,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.files = files;
        this.additions = additions;
        this.inspections = inspections;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param stage the id of a further stage of the framework
     * @throws NoSuchCase     when the inspection has none of this number
     * @throws NotAllowed     when it is not the lead who asks
     * @throws RefusedAnswers when there is no reason, the stage is none to add, or the case is past its stages
     */
    @WriteTransaction
    public void add(InspectionView inspection, String number, String stage, String reason) {
        CaseFile file = cases.file(inspection, number);
        access.require(inspection, AccessRole.LEAD);
        Framework framework = inspection.framework();
        check(file, framework, stage, reason);
        List<String> all = framework.stages().stream()
                .map(Framework.Stage::id)
                .filter(one -> one.equals(stage) || file.reached(one))
                .toList();
        file.followThrough(all);
        files.save(file);
        additions.save(new StageAddition(file.id(), stage, reason.strip(), access.user(), clock.instant()));
        inspections.note(
                inspection.id(),
                "Case " + number + ": stage added, " + framework.stage(stage).title(),
                reason.strip());
        audit.add(access.user(), "add-stage", inspection.id(), number, "recorded");
        if (file.owner() != null) {
            // The domain's rows before the engine's: one order of locks for everybody.
            inspections.flush();
            begin(file, stage);
        }
    }

    // Of a case that nobody has taken on no stage has begun: when they begin, this one is among them.
    private void begin(CaseFile file, String stage) {
        try {
            processes.startOnceMore(
                    file.inspectionId(),
                    file.businessKey(),
                    ChildJourneyProcess.EVALUATE_FURTHER_STAGE,
                    Map.of(ChildJourneyProcess.STAGE, stage),
                    ChildJourneyProcess::isBeforeConclusion);
        } catch (Processes.NobodyWaits past) {
            throw RefusedAnswers.of(
                    "",
                    "All stages of case " + file.number() + " have been evaluated, and it waits for its conclusion."
                            + " Have it concluded and open it again: then a stage can be added.");
        }
    }

    private static void check(CaseFile file, Framework framework, String stage, String reason) {
        new FormRefusals()
                .unless(
                        file.furtherStages(framework).stream()
                                .anyMatch(one -> one.id().equals(stage)),
                        "stage",
                        "Choose one of the stages that the framework adds and this case does not have yet.")
                .unless(!FormText.isBlank(reason), "reason", "Say why the case is followed through this stage too.")
                .unless(
                        reason == null || reason.length() <= FormText.MOST,
                        "reason",
                        "Shorten this: no more than " + FormText.MOST + " characters can be kept.")
                .unless(
                        file.status() == CaseStatus.OPEN,
                        "",
                        "Case " + file.number() + " is not being evaluated (" + CaseWords.status(file.status())
                                + "): a stage is added only while it is.")
                .raise();
    }
}
