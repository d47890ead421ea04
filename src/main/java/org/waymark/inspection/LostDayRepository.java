package org.waymark.inspection;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface LostDayRepository extends JpaRepository<LostDay, LostDay.Key> {

    List<LostDay> findByKeyInspectionIdOrderByKeyDay(String inspectionId);

    List<LostDay> findByKeyInspectionIdInOrderByKeyDay(Collection<String> inspectionIds);
}
