package org.waymark.casework.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.findings.CaseConclusion;
import org.waymark.casework.findings.FoundInCases;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.EvidenceSource;

/** How far the authority's own look at cases agrees with what the inspectors found: evidence for those who lead it. */
@Component
@Transactional(readOnly = true)
class CaseAuditEvidence implements EvidenceSource {

    private final CaseAuditRepository audits;
    private final FoundInCases found;

    CaseAuditEvidence(CaseAuditRepository audits, FoundInCases found) {
        this.audits = audits;
        this.found = found;
    }

    @Override
    public Map<String, List<EvidenceLine>> evidence(InspectionView inspection) {
        Framework framework = inspection.framework();
        if (framework.sample().audits() == 0) {
            return Map.of();
        }
        List<CaseAudit> asked = audits.findByInspectionId(inspection.id());
        if (asked.isEmpty()) {
            return Map.of();
        }
        EvidenceLine line = new EvidenceLine(
                "cases:audits",
                "The authority's own look at cases",
                null,
                null,
                inWords(asked, found.of(inspection.id()).conclusions(), framework));
        Map<String, List<EvidenceLine>> evidence = new HashMap<>();
        List<String> evidenceFor = framework.sample().auditedByAuthority().evidenceFor();
        framework.judgementAreas().stream()
                .filter(area -> framework.isEvidenceFor(evidenceFor, area.id()))
                .forEach(area -> evidence.put(area.id(), new ArrayList<>(List.of(line))));
        return evidence;
    }

    static String inWords(List<CaseAudit> asked, List<CaseConclusion> conclusions, Framework framework) {
        Map<String, CaseConclusion> byCase =
                conclusions.stream().collect(Collectors.toMap(CaseConclusion::caseId, Function.identity()));
        Map<AuditAgreement, Integer> numbers = new EnumMap<>(AuditAgreement.class);
        int recorded = 0;
        for (CaseAudit audit : asked) {
            recorded += audit.isThere() ? 1 : 0;
            Optional.ofNullable(byCase.get(audit.caseId()))
                    .filter(concluded -> audit.isThere())
                    .flatMap(concluded -> AuditAgreement.of(audit.grade(), concluded, framework))
                    .ifPresent(agreement -> numbers.merge(agreement, 1, Integer::sum));
        }
        int compared = numbers.values().stream().mapToInt(Integer::intValue).sum();
        String all = "The authority was asked to look at " + asked.size() + " cases and looked at " + recorded + ".";
        return compared == 0
                ? all + " Beside the inspectors' findings they stand on the pages of the cases."
                : all + " Of " + compared + " that both graded, it sees "
                        + numbers.getOrDefault(AuditAgreement.ALIKE, 0)
                        + " as the inspectors do, " + numbers.getOrDefault(AuditAgreement.BETTER, 0) + " better and "
                        + numbers.getOrDefault(AuditAgreement.WORSE, 0) + " worse.";
    }
}
