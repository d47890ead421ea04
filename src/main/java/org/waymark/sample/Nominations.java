package org.waymark.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waymark.lists.ListedChild;
import org.waymark.lists.reading.SameChild;

/** The authority's cases of good practice with their reserves, by its own identifiers until the lists have come. */
@Component
class Nominations {

    private final NominationRepository repository;

    Nominations(NominationRepository repository) {
        this.repository = repository;
    }

    /** In the order in which the authority would have them looked at. */
    List<GoodPracticeNomination> standing(String inspectionId) {
        return repository.findByInspectionIdAndWithdrawnIsNullOrderByNominatedAtAscPlaceAscUniqueIdAsc(inspectionId);
    }

    /** Those of the children that are nominated, in the order of the nominations. */
    List<ListedChild> among(String inspectionId, Map<String, ListedChild> byKey) {
        return standing(inspectionId).stream()
                .map(nomination -> SameChild.keys(nomination.uniqueId()).stream()
                        .map(byKey::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    void keep(GoodPracticeNomination nomination) {
        repository.save(nomination);
    }
}
