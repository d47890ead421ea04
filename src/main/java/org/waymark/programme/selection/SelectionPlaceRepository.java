package org.waymark.programme.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SelectionPlaceRepository extends Repository<SelectionPlace, UUID> {

    List<SelectionPlace> saveAll(Iterable<SelectionPlace> places);

    List<SelectionPlace> findBySelectionIdOrderByPlace(UUID selection);

    Optional<SelectionPlace> findBySelectionIdAndAuthorityCode(UUID selection, String code);
}
