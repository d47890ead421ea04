package org.waymark.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface TrailRepository extends Repository<TrailEntry, UUID> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findByInspectionIdOrderByAt(String inspectionId);

    boolean existsByInspectionIdAndWhatAndAtGreaterThanEqual(String inspectionId, String what, Instant at);
}
