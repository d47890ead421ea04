package org.waymark.inspection;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MilestoneRepository extends JpaRepository<Milestone, Milestone.Key> {

    List<Milestone> findByKeyInspectionIdOrderByOnDayAscAtAsc(String inspectionId);

    List<Milestone> findByKeyInspectionIdInOrderByOnDayAscAtAsc(Collection<String> inspectionIds);
}
