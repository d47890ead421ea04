package org.waymark.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The authority's cases of good practice, by its own identifiers until the lists have come. */
@Component
class Nominations {

    private final NominationRepository repository;

    Nominations(NominationRepository repository) {
        this.repository = repository;
    }

    List<GoodPracticeNomination> standing(String inspectionId) {
        return repository.findByInspectionIdAndWithdrawnIsNullOrderByNominatedAtAscUniqueIdAsc(inspectionId);
    }

    /** Those of the children that are nominated, in the order of the nominations. */
    List<ListedChild> among(String inspectionId, Collection<ListedChild> children) {
        Map<String, ListedChild> byUniqueId =
                children.stream().collect(Collectors.toMap(ListedChild::uniqueId, Function.identity()));
        return standing(inspectionId).stream()
                .map(nomination -> byUniqueId.get(nomination.uniqueId()))
                .filter(child -> child != null)
                .toList();
    }

    void keep(GoodPracticeNomination nomination) {
        repository.save(nomination);
    }
}
