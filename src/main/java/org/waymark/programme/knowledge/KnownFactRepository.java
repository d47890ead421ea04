package org.waymark.programme.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KnownFactRepository extends Repository<KnownFact, UUID> {

    KnownFact save(KnownFact fact);

    Optional<KnownFact> findById(UUID id);

    List<KnownFact> findAllByOrderByKnownOnDesc();

    List<KnownFact> findByAuthorityCodeInOrderByKnownOnDesc(Collection<String> codes);
}
