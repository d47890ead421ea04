package org.waymark.programme.yearly;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface YearlySampleRepository extends Repository<YearlySample, UUID> {

    YearlySample save(YearlySample sample);

    Optional<YearlySample> findById(UUID id);

    List<YearlySample> findAllByOrderByYearDescFrameworkAsc();
}
