package org.waymark.inspection.preparation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InformationReaderRepository extends Repository<InformationReader, UUID> {

    InformationReader save(InformationReader reader);

    List<InformationReader> findByInspectionIdOrderByNamedAt(String inspectionId);
}
