package org.waymark.inspection.preparation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InformationReadingRepository extends Repository<InformationReading, UUID> {

    InformationReading save(InformationReading reading);

    List<InformationReading> findByInspectionIdOrderByAt(String inspectionId);
}
