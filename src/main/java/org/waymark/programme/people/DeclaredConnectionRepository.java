package org.waymark.programme.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DeclaredConnectionRepository extends Repository<DeclaredConnection, UUID> {

    DeclaredConnection save(DeclaredConnection one);

    void delete(DeclaredConnection one);

    Optional<DeclaredConnection> findById(UUID id);

    List<DeclaredConnection> findByUserIdOrderByAuthorityCode(String userId);

    List<DeclaredConnection> findByAuthorityCodeIn(Collection<String> authorityCodes);

    List<DeclaredConnection> findAll();
}
