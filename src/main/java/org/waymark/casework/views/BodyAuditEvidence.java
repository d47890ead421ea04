package org.waymark.casework.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseBook;
import org.waymark.casework.audit.AuditAgreement;
import org.waymark.framework.Framework;
import org.waymark.framework.InspectedBody;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.judgement.EvidenceSource;

/**
 * How far each inspected body's own look at cases agrees with what its inspectorate found: evidence for those who lead it. Where
 * the framework gives no grades, both stand side by side in their words.
 */
@Component
@Transactional(readOnly = true)
class BodyAuditEvidence implements EvidenceSource {

    private final BodyAuditBook book;
    private final ShownAudits shown;
    private final CaseBook cases;
    private final InspectedBodies bodies;

    BodyAuditEvidence(BodyAuditBook book, ShownAudits shown, CaseBook cases, InspectedBodies bodies) {
        this.book = book;
        this.shown = shown;
        this.cases = cases;
        this.bodies = bodies;
    }

    @Override
    public Map<String, List<EvidenceLine>> evidence(InspectionView inspection) {
        Framework framework = inspection.framework();
        if (!framework.joint().bodiesAudit()) {
            return Map.of();
        }
        List<BodyAudit> audits = book.of(inspection.id());
        if (audits.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Long> asked =
                audits.stream().collect(Collectors.groupingBy(BodyAudit::organisation, Collectors.counting()));
        Map<UUID, List<ShownAudits.Compared>> compared =
                shown.compared(audits, inspection, cases.all(inspection.id())).stream()
                        .collect(Collectors.groupingBy(one -> one.audit().organisation()));
        Map<String, List<EvidenceLine>> evidence = new HashMap<>();
        for (InspectedOrganisation organisation : bodies.of(inspection.id())) {
            InspectedBody body = framework.joint().body(organisation.bodyId());
            if (asked.containsKey(organisation.id())) {
                EvidenceLine line = new EvidenceLine(
                        "cases:audits:" + organisation.code(),
                        organisation.name() + "\u2019s own look at cases",
                        null,
                        null,
                        inWords(
                                organisation.name(),
                                asked.get(organisation.id()),
                                compared.getOrDefault(organisation.id(), List.of())));
                framework.judgementAreas().stream()
                        .filter(area -> framework.isEvidenceFor(body.audits().evidenceFor(), area.id()))
                        .forEach(area -> evidence.computeIfAbsent(area.id(), id -> new ArrayList<>())
                                .add(line));
            }
        }
        return evidence;
    }

    static String inWords(String organisation, long asked, List<ShownAudits.Compared> compared) {
        List<String> parts = new ArrayList<>();
        parts.add("%s was asked to look at %d cases. Of %d both its own view and that of its inspectors can be seen."
                .formatted(organisation, asked, compared.size()));
        long graded = compared.stream().filter(one -> one.agreement() != null).count();
        if (graded > 0) {
            parts.add("Of %d that both graded, it sees %d as the inspectors do, %d better and %d worse."
                    .formatted(
                            graded,
                            times(compared, AuditAgreement.ALIKE),
                            times(compared, AuditAgreement.BETTER),
                            times(compared, AuditAgreement.WORSE)));
        }
        compared.stream()
                .filter(one -> one.agreement() == null)
                .map(one -> "Case %s. %s: %s%s"
                        .formatted(
                                one.file().number(),
                                organisation,
                                one.audit().says(),
                                one.theirs() == null ? "" : "\n" + one.inspectorate() + ": " + one.theirs()))
                .forEach(parts::add);
        return String.join("\n", parts);
    }

    private static long times(List<ShownAudits.Compared> compared, AuditAgreement agreement) {
        return compared.stream().filter(one -> one.agreement() == agreement).count();
    }
}
