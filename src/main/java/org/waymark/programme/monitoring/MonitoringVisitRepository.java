package org.waymark.programme.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MonitoringVisitRepository extends Repository<MonitoringVisit, UUID> {

    MonitoringVisit saveAndFlush(MonitoringVisit one);

    List<MonitoringVisit> findByMonitoringIdOrderByNumber(UUID monitoringId);

    List<MonitoringVisit> findByMonitoringIdInOrderByNumber(Collection<UUID> monitoringIds);

    Optional<MonitoringVisit> findByInspectionId(String inspectionId);
}
