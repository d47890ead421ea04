package org.waymark.fieldwork.requests;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InformationRequestRepository extends Repository<InformationRequest, UUID> {

    InformationRequest save(InformationRequest request);

    Optional<InformationRequest> findById(UUID id);

    Optional<InformationRequest> findByInspectionIdAndNumber(String inspectionId, int number);

    List<InformationRequest> findByInspectionIdOrderByNumber(String inspectionId);

    @Query("select coalesce(max(one.number), 0) from InformationRequest one where one.inspectionId = :inspectionId")
    int lastNumber(String inspectionId);
}
