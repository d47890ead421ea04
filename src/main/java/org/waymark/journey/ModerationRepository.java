package org.waymark.journey;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ModerationRepository extends Repository<Moderation, UUID> {

    Moderation save(Moderation moderation);

    Optional<Moderation> findByCaseId(String caseId);
}
