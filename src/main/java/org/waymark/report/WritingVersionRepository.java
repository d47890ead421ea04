package org.waymark.report;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface WritingVersionRepository extends JpaRepository<WritingVersion, WritingVersion.Key> {

    List<WritingVersion> findByKeyInspectionIdOrderByKeyNumber(String inspectionId);

    int countByKeyInspectionId(String inspectionId);
}
