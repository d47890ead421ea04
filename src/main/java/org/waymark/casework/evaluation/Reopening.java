package org.waymark.casework.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseReopening;
import org.waymark.casework.CaseReopeningRepository;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.ChildJourneyProcess;
import org.waymark.casework.findings.ModerationRepository;
import org.waymark.casework.page.CaseWords;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.platform.tasks.notes.FormText;

/**
 * Opens a finished case again, with a reason, while the team is on site. Its journey begins anew with what was found
 * before in its forms; that counts until it is found anew, and is kept then. A moderated case is moderated again.
 */
@Service
@Transactional
public class Reopening {

    private final CaseAccess access;
    private final CaseFileRepository files;
    private final CaseReopeningRepository reopenings;
    private final ModerationRepository moderations;
    private final Inspections inspections;
    private final Processes processes;
    private final CurrentUser currentUser;
    private final Clock clock;

    Reopening(
            CaseAccess access,
            CaseFileRepository files,
            CaseReopeningRepository reopenings,
            ModerationRepository moderations,
            Inspections inspections,
            Processes processes,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.reopenings = reopenings;
        this.moderations = moderations;
        this.inspections = inspections;
        this.processes = processes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @throws NoSuchCase when the inspection has none of this number
     * @throws NotAllowed               when it is neither the lead nor the case's own inspector who asks
     * @throws RefusedAnswers           when there is no reason, the case is not finished, or fieldwork is over
     */
    @WriteTransaction
    public void reopen(InspectionView inspection, String number, String reason) {
        CaseFile file = access.file(inspection, number);
        if (!access.mayReopen(file, inspection)) {
            throw new NotAllowed("The lead inspector, or the inspector whose case it is, opens a case again.");
        }
        check(file, reason);
        Instant now = clock.instant();
        file.reopen();
        if (!inspection.inspectors().contains(file.owner())) {
            // Whoever evaluated it has left the team; the lead, who opens it, takes it on.
            file.handOver(currentUser.id());
        }
        files.save(file);
        reopenings.save(new CaseReopening(file.id(), reason.strip(), currentUser.id(), now));
        moderations.supersede(file.id(), now);
        inspections.note(inspection.id(), "Case " + number + " opened again", reason.strip());
        processes.tell(
                inspection.id(),
                ChildJourneyProcess.CASE_ADDED,
                Map.of(ChildJourneyProcess.CASE_ID, file.id(), ChildJourneyProcess.INSPECTION_ID, inspection.id()));
    }

    private void check(CaseFile file, String reason) {
        new FormRefusals()
                .unless(!FormText.isBlank(reason), "reason", "Say why the case has to be looked at again.")
                .unless(
                        reason == null || reason.length() <= FormText.MOST,
                        "reason",
                        "Shorten this: no more than " + FormText.MOST + " characters can be kept.")
                .unless(
                        file.status() == CaseStatus.FINISHED,
                        "",
                        "Case " + file.number() + " is not finished (" + CaseWords.status(file.status())
                                + "): only a finished case is opened again.")
                .unless(
                        processes.waitsFor(file.inspectionId(), ChildJourneyProcess.CASE_ADDED),
                        "",
                        "The time on site is over: a case is opened again only while the team is there.")
                .raise();
    }
}
