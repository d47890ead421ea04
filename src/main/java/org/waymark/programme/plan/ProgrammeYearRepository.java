package org.waymark.programme.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgrammeYearRepository extends Repository<ProgrammeYear, UUID> {

    ProgrammeYear save(ProgrammeYear year);

    Optional<ProgrammeYear> findById(UUID id);

    List<ProgrammeYear> findTop20ByOrderByProposedAtDesc();
}
