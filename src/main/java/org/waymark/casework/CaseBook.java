package org.waymark.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.engine.OpaqueId;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.OpenTask;

/** The cases of the inspections: opened here, found here. */
@Component
@Transactional
public class CaseBook {

    private final CaseFileRepository files;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseBook(CaseFileRepository files, Processes processes, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.files = files;
        this.processes = processes;
        this.clock = clock;
    }

    /** Opens a case and tells the inspection's process, which then follows the child's journey. */
    public CaseFile open(NewCase opened) {
        CaseFile file = new CaseFile(
                OpaqueId.next(),
                opened.inspectionId(),
                opened.number(),
                opened.child().id(),
                opened.stages());
        file.open(opened.depth(), opened.owner(), opened.goodPractice(), clock.instant());
        if (opened.addition()) {
            file.addedBeyondSample();
        }
        if (opened.familyToMeet()) {
            file.meetFamily();
        }
        if (opened.toModerate()) {
            file.haveModerated();
        }
        files.save(file);
        processes.tell(
                opened.inspectionId(),
                ChildJourneyProcess.CASE_ADDED,
                Map.of(
                        ChildJourneyProcess.CASE_ID,
                        file.id(),
                        ChildJourneyProcess.INSPECTION_ID,
                        opened.inspectionId()));
        events.publishEvent(new CaseOpened(file));
        return file;
    }

    /** Closes a case at the end of fieldwork and ends its journey. */
    public void closeEarly(CaseFile file, String reason, String by) {
        file.closedEarly(reason, by, clock.instant());
        files.save(file);
        processes.tellCase(file.inspectionId(), file.businessKey(), ChildJourneyProcess.CASE_CLOSED_UNSEEN);
    }

    /** @throws IllegalArgumentException when there is no such case */
    @Transactional(readOnly = true)
    public CaseFile byId(String caseId) {
        return files.findById(caseId).orElseThrow(() -> new IllegalArgumentException("There is no case " + caseId));
    }

    /** The case that a task of its journey is about. */
    @Transactional(readOnly = true)
    public CaseFile of(OpenTask task) {
        return byId(task.variable(ChildJourneyProcess.CASE_ID));
    }

    /** In the order of their numbers. */
    @Transactional(readOnly = true)
    public List<CaseFile> all(String inspectionId) {
        return files.findByInspectionIdOrderByNumber(inspectionId);
    }

    @Transactional(readOnly = true)
    public List<CaseFile> unfinished(String inspectionId) {
        return all(inspectionId).stream().filter(CaseFile::isUnfinished).toList();
    }
}
