package org.waymark.sample;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NominationRepository extends Repository<GoodPracticeNomination, UUID> {

    GoodPracticeNomination save(GoodPracticeNomination nomination);

    List<GoodPracticeNomination> findByInspectionIdAndWithdrawnIsNullOrderByNominatedAtAscPlaceAscUniqueIdAsc(
            String inspectionId);
}
