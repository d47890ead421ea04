package org.waymark.programme.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MinisterStepRepository extends Repository<MinisterStep, UUID> {

    boolean existsById(UUID id);

    MinisterStep save(MinisterStep step);

    List<MinisterStep> findByMonitoringIdOrderByTakenOn(UUID monitoringId);
}
