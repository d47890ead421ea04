package org.waymark.casework.findings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface FamilyMeetingRepository extends Repository<FamilyMeeting, UUID> {

    FamilyMeeting save(FamilyMeeting meeting);

    Optional<FamilyMeeting> findByCaseId(String caseId);

    List<FamilyMeeting> findByCaseIdIn(Collection<String> caseIds);
}
