package org.waymark.inspection.judgement;

import org.springframework.stereotype.Component;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.RefusedAnswers;

/** The team judges with the quality assurance manager (2012: paragraph 25), or says why none was there. */
@Component
class QualityAtMeeting {

    private final People people;

    QualityAtMeeting(People people) {
        this.people = people;
    }

    /** @throws RefusedAnswers when nobody is named and no reason given, or the one named is no such manager */
    void check(String manager, String absentReason) {
        boolean attended = isGiven(manager);
        if (!attended && !isGiven(absentReason)) {
            throw RefusedAnswers.of(
                    "qualityManager", "Choose the quality assurance manager who attended, or say below why none did.");
        }
        if (attended
                && people.inGroup(StaffGroups.QUALITY).stream()
                        .noneMatch(one -> one.id().equals(manager))) {
            throw RefusedAnswers.of("qualityManager", "Choose one of the quality assurance managers.");
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
