package org.waymark.casework.views;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseFile;
import org.waymark.casework.audit.AuditAgreement;
import org.waymark.casework.findings.AreaFinding;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.casework.findings.FoundInCases;
import org.waymark.casework.views.ViewBook.AllViews;
import org.waymark.framework.Framework;
import org.waymark.framework.InspectedBody;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.People;

/**
 * What inspected bodies found themselves in cases, as far as it is for whoever is acting: once the inspectorate that inspects the
 * body has recorded its own view of the case, and to those who may see that view.
 */
@Component
@Transactional(readOnly = true)
class ShownAudits {

    private final BodyAuditBook book;
    private final ViewBook viewBook;
    private final CaseViews views;
    private final CaseAccess access;
    private final FoundInCases found;
    private final InspectedBodies bodies;
    private final People people;

    ShownAudits(
            BodyAuditBook book,
            ViewBook viewBook,
            CaseViews views,
            CaseAccess access,
            FoundInCases found,
            InspectedBodies bodies,
            People people) {
        this.book = book;
        this.viewBook = viewBook;
        this.views = views;
        this.access = access;
        this.found = found;
        this.bodies = bodies;
        this.people = people;
    }

    /**
     * What one body says of one case.
     *
     * @param state  whether it was recorded, and whether it is shown yet, in words
     * @param grade  its title; null without one, and as long as it is kept back
     * @param says   null as long as it is kept back
     * @param beside how it lies beside what the inspectors found; null where that cannot be said
     */
    public record AuditOfBody(String organisation, String state, String grade, String says, String beside) {}

    /** What the inspectors of a body's inspectorate found in a case, beside which it is shown. @param grades ids of the scale */
    private record Beside(String inspectorate, boolean shown, List<String> grades, String says) {}

    /** One audit with what it lies beside; shown to whoever is acting. */
    record Compared(BodyAudit audit, CaseFile file, String inspectorate, String theirs, AuditAgreement agreement) {}

    List<AuditOfBody> of(CaseFile file, InspectionView inspection) {
        if (!inspection.framework().joint().bodiesAudit()) {
            return List.of();
        }
        Look look = look(inspection);
        return book.of(inspection.id()).stream()
                .filter(audit -> audit.caseId().equals(file.id()))
                .map(audit -> line(audit, file, inspection.framework(), look))
                .toList();
    }

    private AuditOfBody line(BodyAudit audit, CaseFile file, Framework framework, Look look) {
        InspectedOrganisation organisation = look.organisations().get(audit.organisation());
        Beside beside = beside(organisation, file, framework, look);
        if (!audit.isRecorded()) {
            String state = audit.endedBecause() == null ? "Not recorded yet" : "Not recorded: " + audit.endedBecause();
            return new AuditOfBody(organisation.name(), state, null, null, null);
        }
        String by = "Recorded by " + people.name(audit.by());
        if (!beside.shown()) {
            return new AuditOfBody(
                    organisation.name(),
                    by + ", kept back until " + beside.inspectorate() + " has recorded its own view and you may see it",
                    null,
                    null,
                    null);
        }
        return new AuditOfBody(
                organisation.name(),
                by,
                audit.grade() == null ? null : framework.grade(audit.grade()).title(),
                audit.says(),
                AuditAgreement.among(audit.grade(), beside.grades(), framework)
                        .map(agreement -> agreement.inWords(organisation.name()))
                        .orElse(null));
    }

    /** Those that whoever is acting may see, each beside what the body's inspectorate found. */
    List<Compared> compared(List<BodyAudit> audits, InspectionView inspection, List<CaseFile> files) {
        Look look = look(inspection);
        Map<String, CaseFile> byId = files.stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return audits.stream()
                .filter(BodyAudit::isRecorded)
                .flatMap(audit -> {
                    CaseFile file = byId.get(audit.caseId());
                    Beside beside =
                            beside(look.organisations().get(audit.organisation()), file, inspection.framework(), look);
                    return beside.shown()
                            ? Stream.of(new Compared(
                                    audit,
                                    file,
                                    beside.inspectorate(),
                                    beside.says(),
                                    AuditAgreement.among(audit.grade(), beside.grades(), inspection.framework())
                                            .orElse(null)))
                            : Stream.empty();
                })
                .toList();
    }

    /** Everything that is asked of the tables, once for all cases. */
    private record Look(
            InspectionView inspection,
            AllViews views,
            Map<String, CaseConclusion> conclusions,
            Map<UUID, InspectedOrganisation> organisations) {}

    private Look look(InspectionView inspection) {
        return new Look(
                inspection,
                viewBook.of(inspection.id()),
                found.of(inspection.id()).conclusions().stream()
                        .collect(Collectors.toMap(CaseConclusion::caseId, Function.identity())),
                bodies.of(inspection.id()).stream()
                        .collect(Collectors.toMap(InspectedOrganisation::id, Function.identity())));
    }

    private Beside beside(InspectedOrganisation organisation, CaseFile file, Framework framework, Look look) {
        InspectedBody body = framework.joint().body(organisation.bodyId());
        Optional<InspectorateView> view = look.views().of(file.id()).stream()
                .filter(one -> one.inspectorate().equals(body.inspectedBy()))
                .findFirst();
        if (view.isPresent()) {
            InspectorateView theirs = view.get();
            return new Beside(
                    framework.joint().inspectorate(theirs.inspectorate()).title(),
                    isShown(theirs, file, look),
                    theirs.strands().stream()
                            .map(InspectorateView.OfStrand::grade)
                            .filter(Objects::nonNull)
                            .toList(),
                    theirs.says());
        }
        CaseConclusion concluded = look.conclusions().get(file.id());
        return new Beside(
                framework.joint().leading().map(one -> one.title()).orElse("the inspectorate"),
                concluded != null && !access.gradesHidden(file),
                concluded == null
                        ? List.of()
                        : concluded.areas().stream()
                                .map(AreaFinding::grade)
                                .filter(Objects::nonNull)
                                .toList(),
                null);
    }

    /** Where a view is never given, once everything of the case is open. */
    private boolean isShown(InspectorateView theirs, CaseFile file, Look look) {
        boolean open = CaseViews.isOpen(file, look.views());
        return theirs.isRecorded() ? open || views.isTheirs(theirs, look.inspection()) : open && !theirs.isOpen();
    }
}
