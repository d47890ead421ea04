package org.waymark.inspection;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface TrailRepository extends Repository<TrailEntry, UUID> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findByInspectionIdOrderByAt(String inspectionId);
}
