package org.waymark.casework;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface StageAdditionRepository extends Repository<StageAddition, UUID> {

    StageAddition save(StageAddition addition);

    List<StageAddition> findByCaseIdOrderByAt(String caseId);
}
