package org.waymark.report.factualaccuracy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AttachmentRepository extends JpaRepository<Attachment, UUID> {

    /** The files of an inspection without their bytes, in the order in which they came. */
    @Query("""
            select new org.waymark.report.factualaccuracy.AttachmentRepository$AttachmentLine(file.id, file.fileName, file.size, file.organisationId)
            from Attachment file where file.inspectionId = :inspectionId order by file.at, file.id
            """)
    List<AttachmentLine> linesOf(String inspectionId);

    Optional<Attachment> findByIdAndInspectionId(UUID id, String inspectionId);

    record AttachmentLine(UUID id, String fileName, int size, UUID organisation) {}
}
