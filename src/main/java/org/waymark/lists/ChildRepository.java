package org.waymark.lists;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface ChildRepository extends Repository<Child, UUID> {

    Optional<Child> findById(UUID id);

    List<Child> findByIdIn(Collection<UUID> ids);
}
