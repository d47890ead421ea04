package org.waymark.programme.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AreaProgressRepository extends Repository<AreaProgress, UUID> {

    List<AreaProgress> saveAll(Iterable<AreaProgress> some);

    List<AreaProgress> findByVisitIdIn(Collection<UUID> visitIds);
}
