package org.waymark.inspection.judgement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface JudgementMeetingRepository extends Repository<JudgementMeeting, String> {

    JudgementMeeting save(JudgementMeeting meeting);

    Optional<JudgementMeeting> findById(String inspectionId);

    List<JudgementMeeting> findByInspectionIdIn(Collection<String> inspectionIds);
}
