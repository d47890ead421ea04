package org.waymark.sample;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RecordedDrawRepository extends Repository<RecordedDraw, UUID> {

    RecordedDraw save(RecordedDraw draw);

    RecordedDraw saveAndFlush(RecordedDraw draw);

    Optional<RecordedDraw> findByInspectionId(String inspectionId);
}
