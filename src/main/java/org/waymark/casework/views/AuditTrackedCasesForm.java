package org.waymark.casework.views;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseChoices;
import org.waymark.casework.CaseFile;
import org.waymark.casework.audit.OwnAudit;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.lists.ChildRepository;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;

/** An inspected body looks at cases itself and says what it finds, before it knows what the inspectors find. */
@Component
class AuditTrackedCasesForm implements TaskForm<OwnAudit> {

    private final Inspections inspections;
    private final InspectedBodies bodies;
    private final BodyAuditBook audits;
    private final CaseBook book;
    private final ChildRepository children;
    private final Clock clock;

    AuditTrackedCasesForm(
            Inspections inspections,
            InspectedBodies bodies,
            BodyAuditBook audits,
            CaseBook book,
            ChildRepository children,
            Clock clock) {
        this.inspections = inspections;
        this.bodies = bodies;
        this.audits = audits;
        this.book = book;
        this.children = children;
        this.clock = clock;
    }

    /** @param organisation whose task it is */
    record Context(
            String reference,
            String authority,
            String organisation,
            List<Choice> grades,
            List<OwnAudit.AuditedLine> audits) {}

    @Override
    public String name() {
        return "audit-tracked-cases";
    }

    @Override
    public Class<OwnAudit> answers() {
        return OwnAudit.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        InspectedOrganisation organisation = organisation(task);
        return new Context(
                inspection.reference(),
                inspection.authority().name(),
                organisation.name(),
                CaseChoices.grades(inspection.framework()),
                OwnAudit.lines(asked(organisation).values(), children));
    }

    @Override
    public void record(OpenTask task, OwnAudit answers) {
        InspectedOrganisation organisation = organisation(task);
        Map<String, CaseFile> asked = asked(organisation);
        answers.check(asked, inspections.byId(task.inspectionId()).framework()).raise();
        answers.audits()
                .forEach(answer -> audits.record(
                        asked.get(answer.number()).id(),
                        organisation.id(),
                        FormText.tidy(answer.grade()),
                        answer.says().strip(),
                        task.user(),
                        clock.instant()));
        inspections.note(task.inspectionId(), organisation.name() + " recorded what it found in cases itself", null);
    }

    private InspectedOrganisation organisation(OpenTask task) {
        return bodies.byId(task.inspectionId(), UUID.fromString(task.variable(BodyAuditProcess.ORGANISATION_ID)));
    }

    /** The cases that wait for this body, by their numbers, in order. */
    private Map<String, CaseFile> asked(InspectedOrganisation organisation) {
        List<String> ids = audits.of(organisation.inspectionId()).stream()
                .filter(audit -> audit.isOpen() && audit.organisation().equals(organisation.id()))
                .map(BodyAudit::caseId)
                .toList();
        return OwnAudit.asked(book.all(organisation.inspectionId()), ids);
    }
}
