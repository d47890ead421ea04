package org.waymark.fieldwork;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EvidenceSuppliedRepository extends Repository<EvidenceSupplied, String> {

    EvidenceSupplied save(EvidenceSupplied supplied);

    Optional<EvidenceSupplied> findById(String inspectionId);
}
