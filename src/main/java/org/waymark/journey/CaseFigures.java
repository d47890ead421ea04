package org.waymark.journey;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many children's cases an inspection looked at, and how: what its report says about the inspection itself. */
@Service
@Transactional(readOnly = true)
public class CaseFigures {

    private final CaseFileRepository files;
    private final FamilyMeetingRepository meetings;

    CaseFigures(CaseFileRepository files, FamilyMeetingRepository meetings) {
        this.files = files;
        this.meetings = meetings;
    }

    /**
     * @param sample       cases drawn at random, without those of good practice
     * @param goodPractice cases the authority nominated
     * @param tracked      of all cases, those followed through every stage
     * @param sampled      of all cases, those looked at once
     * @param finished     evaluated, and moderated where that was to be done
     * @param unseen       closed at the end of fieldwork before they were evaluated
     * @param unfinished   still open
     * @param familiesMet  children or families that inspectors met
     */
    public record Figures(
            int sample,
            int goodPractice,
            int tracked,
            int sampled,
            int finished,
            int unseen,
            int unfinished,
            int familiesMet) {

        /** All cases of the inspection. */
        public int all() {
            return sample + goodPractice;
        }
    }

    /** All zero before the sample is confirmed. */
    public Figures of(String inspectionId) {
        List<CaseFile> all = files.findByInspectionIdOrderByNumber(inspectionId);
        int met = (int) meetings.findByCaseIdIn(all.stream().map(CaseFile::id).toList()).stream()
                .filter(FamilyMeeting::wasHeld)
                .count();
        return new Figures(
                count(all, file -> !file.goodPractice()),
                count(all, CaseFile::goodPractice),
                count(all, CaseFile::isTracked),
                count(all, file -> !file.isTracked()),
                count(all, file -> file.status() == CaseStatus.FINISHED),
                count(all, file -> file.status() == CaseStatus.UNSEEN),
                count(all, CaseFile::isUnfinished),
                met);
    }

    private static int count(List<CaseFile> files, Predicate<CaseFile> which) {
        return (int) files.stream().filter(which).count();
    }
}
