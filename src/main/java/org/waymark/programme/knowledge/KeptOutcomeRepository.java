package org.waymark.programme.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KeptOutcomeRepository extends Repository<KeptOutcome, UUID> {

    List<KeptOutcome> saveAll(Iterable<KeptOutcome> outcomes);

    List<KeptOutcome> findAllByOrderByPublishedDesc();

    List<KeptOutcome> findByAuthorityCodeInOrderByPublishedDesc(Collection<String> codes);
}
