package org.waymark.journey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CaseConclusionRepository extends Repository<CaseConclusion, UUID> {

    CaseConclusion save(CaseConclusion conclusion);

    Optional<CaseConclusion> findByCaseId(String caseId);

    List<CaseConclusion> findByCaseIdIn(Collection<String> caseIds);
}
