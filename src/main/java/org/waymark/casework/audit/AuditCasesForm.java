package org.waymark.casework.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseChoices;
import org.waymark.casework.CaseFile;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.lists.ChildRepository;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;

/** The authority looks at cases itself and says what it finds, before it knows what the inspectors find. */
@Component
class AuditCasesForm implements TaskForm<OwnAudit> {

    private final Inspections inspections;
    private final CaseAuditRepository audits;
    private final CaseBook book;
    private final ChildRepository children;
    private final Clock clock;

    AuditCasesForm(
            Inspections inspections, CaseAuditRepository audits, CaseBook book, ChildRepository children, Clock clock) {
        this.inspections = inspections;
        this.audits = audits;
        this.book = book;
        this.children = children;
        this.clock = clock;
    }

    record Context(String reference, String authority, List<Choice> grades, List<OwnAudit.AuditedLine> audits) {}

    @Override
    public String name() {
        return "audit-cases";
    }

    @Override
    public Class<OwnAudit> answers() {
        return OwnAudit.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        return new Context(
                inspection.reference(),
                inspection.authority().name(),
                CaseChoices.grades(inspection.framework()),
                OwnAudit.lines(asked(inspection.id(), audited(inspection.id())).values(), children));
    }

    @Override
    public void record(OpenTask task, OwnAudit answers) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Map<String, CaseAudit> audited = audited(inspection.id());
        Map<String, CaseFile> asked = asked(inspection.id(), audited);
        answers.check(asked, inspection.framework()).raise();
        for (OwnAudit.Audited answer : answers.audits()) {
            CaseAudit audit = audited.get(asked.get(answer.number()).id());
            audit.found(FormText.tidy(answer.grade()), answer.says().strip(), task.user(), clock.instant());
            audits.save(audit);
        }
    }

    /** By the ids of their cases. */
    private Map<String, CaseAudit> audited(String inspectionId) {
        return audits.findByInspectionId(inspectionId).stream()
                .collect(Collectors.toMap(CaseAudit::caseId, Function.identity()));
    }

    private Map<String, CaseFile> asked(String inspectionId, Map<String, CaseAudit> audited) {
        return OwnAudit.asked(book.all(inspectionId), audited.keySet());
    }
}
