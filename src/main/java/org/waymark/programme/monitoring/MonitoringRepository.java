package org.waymark.programme.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MonitoringRepository extends Repository<Monitoring, UUID> {

    Monitoring saveAndFlush(Monitoring one);

    Optional<Monitoring> findById(UUID id);

    List<Monitoring> findByAuthorityCodeAndEndedOnIsNull(String authorityCode);

    List<Monitoring> findByInspectionIdAndEndedOnIsNull(String inspectionId);

    List<Monitoring> findByInspectionId(String inspectionId);

    List<Monitoring> findByReInspectionIdAndEndedOnIsNull(String inspectionId);

    List<Monitoring> findByStageAndConflictIsNull(MonitoringStage stage);

    List<Monitoring> findAllByOrderByBegunOnDesc();
}
