package org.waymark.inspection;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface LostDayRepository extends JpaRepository<LostDay, LostDay.Key> {

    @Query("select d from LostDay d where d.key.inspectionId = :inspectionId order by d.key.day")
    List<LostDay> findByKeyInspectionIdOrderByKeyDay(String inspectionId);

    List<LostDay> findByKeyInspectionIdInOrderByKeyDay(Collection<String> inspectionIds);
}
