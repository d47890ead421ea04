package org.waymark.programme.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgrammeInspectorRepository extends Repository<ProgrammeInspector, UUID> {

    ProgrammeInspector save(ProgrammeInspector one);

    Optional<ProgrammeInspector> findByUserId(String userId);

    List<ProgrammeInspector> findAll();
}
