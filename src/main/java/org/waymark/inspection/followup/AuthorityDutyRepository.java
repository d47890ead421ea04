package org.waymark.inspection.followup;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuthorityDutyRepository extends JpaRepository<AuthorityDuty, AuthorityDuty.Key> {

    List<AuthorityDuty> findByKeyInspectionId(String inspectionId);
}
