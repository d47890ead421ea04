package org.waymark.programme.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MonitoredAreaRepository extends Repository<MonitoredArea, UUID> {

    List<MonitoredArea> saveAll(Iterable<MonitoredArea> some);

    List<MonitoredArea> findByMonitoringIdOrderByPlace(UUID monitoringId);
}
