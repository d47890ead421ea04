package org.waymark.fieldwork.requests;

import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface EvidenceSuppliedRepository extends Repository<EvidenceSupplied, String> {

    EvidenceSupplied save(EvidenceSupplied supplied);

    Optional<EvidenceSupplied> findById(String inspectionId);
}
