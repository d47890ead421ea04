package org.waymark.inspection;

import org.springframework.data.repository.Repository;

interface JudgementMeetingRepository extends Repository<JudgementMeeting, String> {

    JudgementMeeting save(JudgementMeeting meeting);
}
