package org.waymark.lists;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ListSubmissionRepository extends Repository<ListSubmission, UUID> {

    ListSubmission save(ListSubmission submission);

    ListSubmission saveAndFlush(ListSubmission submission);

    Optional<ListSubmission> findById(UUID id);

    List<ListSubmission> findByInspectionIdOrderByReceivedAtDesc(String inspectionId);

    List<ListSubmission> findByInspectionIdAndStatus(String inspectionId, ListSubmission.Status status);
}
