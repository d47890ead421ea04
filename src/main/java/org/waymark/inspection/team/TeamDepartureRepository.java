package org.waymark.inspection.team;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TeamDepartureRepository extends Repository<TeamDeparture, UUID> {

    TeamDeparture save(TeamDeparture departure);

    List<TeamDeparture> findByInspectionIdOrderByAt(String inspectionId);
}
