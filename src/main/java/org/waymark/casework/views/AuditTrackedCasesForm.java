package org.waymark.casework.views;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseChoices;
import org.waymark.casework.CaseFile;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;

/** An inspected body looks at cases itself and says what it finds, before it knows what the inspectors find. */
@Component
class AuditTrackedCasesForm implements TaskForm<AuditTrackedCasesForm.Answers> {

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

    record Answers(
            @NotNull(message = "Reload the page: it holds no cases.") @Valid
            List<@NotNull(message = "Reload the page: a case is missing.") Audited> audits) {}

    /** @param grade of the case as a whole; empty where the framework gives no grades */
    record Audited(
            @NotBlank(message = "Reload the page: a case has no number.")
            String number,

            String grade,

            @NotBlank(message = "Say what you found in this case, or that you know nothing of this child.")
            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String says) {}

    /** A case and the answer to it: so the page's list begins. */
    record AuditedLine(String number, String title, String grade, String says) {}

    /** @param organisation whose task it is */
    record Context(
            String reference, String authority, String organisation, List<Choice> grades, List<AuditedLine> audits) {}

    @Override
    public String name() {
        return "audit-tracked-cases";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        InspectedOrganisation organisation = organisation(task);
        List<CaseFile> asked = asked(organisation).values().stream().toList();
        Map<UUID, Child> byId = children
                .findByIdIn(asked.stream().map(CaseFile::childId).toList())
                .stream()
                .collect(Collectors.toMap(Child::id, Function.identity()));
        return new Context(
                inspection.reference(),
                inspection.authority().name(),
                organisation.name(),
                CaseChoices.grades(inspection.framework()),
                asked.stream()
                        .map(file -> new AuditedLine(
                                file.number(),
                                "Case %s, child %s"
                                        .formatted(
                                                file.number(),
                                                byId.get(file.childId()).uniqueId()),
                                null,
                                null))
                        .toList());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectedOrganisation organisation = organisation(task);
        Map<String, CaseFile> asked = asked(organisation);
        check(answers, asked, inspections.byId(task.inspectionId()).framework()).raise();
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
        Map<String, CaseFile> asked = new LinkedHashMap<>();
        book.all(organisation.inspectionId()).stream()
                .filter(file -> ids.contains(file.id()))
                .forEach(file -> asked.put(file.number(), file));
        return asked;
    }

    static FormRefusals check(Answers answers, Map<String, CaseFile> asked, Framework framework) {
        List<String> answered = answers.audits().stream().map(Audited::number).toList();
        FormRefusals refusals = new FormRefusals()
                .unless(
                        answered.equals(List.copyOf(asked.keySet())),
                        "audits",
                        "Every case that is asked about has its line here, in the order of their numbers. Reload the"
                                + " page.");
        for (int place = 0; place < answered.size(); place++) {
            String grade = FormText.tidy(answers.audits().get(place).grade());
            boolean known = framework.scale().stream().anyMatch(one -> one.id().equals(grade));
            refusals.unless(
                    framework.grades() ? known : grade == null,
                    "audits[" + place + "].grade",
                    framework.grades()
                            ? "Choose how good your work with this child was, as you see it."
                            : "This framework gives no grades. Leave it empty.");
        }
        return refusals;
    }
}
