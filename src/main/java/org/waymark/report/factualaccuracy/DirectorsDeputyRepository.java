package org.waymark.report.factualaccuracy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DirectorsDeputyRepository extends Repository<DirectorsDeputy, UUID> {

    DirectorsDeputy saveAndFlush(DirectorsDeputy deputy);

    List<DirectorsDeputy> findByInspectionIdOrderByNamedAt(String inspectionId);
}
