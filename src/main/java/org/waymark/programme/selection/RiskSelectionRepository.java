package org.waymark.programme.selection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RiskSelectionRepository extends Repository<RiskSelection, UUID> {

    RiskSelection save(RiskSelection selection);

    Optional<RiskSelection> findById(UUID id);

    List<RiskSelection> findTop20ByOrderByAtDesc();

    Optional<RiskSelection> findFirstByAtBeforeOrderByAtDesc(Instant moment);
}
