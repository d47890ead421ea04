package org.waymark.casework.cohort;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseStatus;
import org.waymark.casework.findings.FamilyMeeting;
import org.waymark.casework.findings.FamilyMeetingRepository;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;

/** How many children's cases an inspection looked at, and how: what its report says about the inspection itself. */
@Service
@Transactional(readOnly = true)
public class CaseFigures {

    private final CaseFileRepository files;
    private final FamilyMeetingRepository meetings;
    private final ChildRepository children;
    private final ShortSample shortSample;

    CaseFigures(
            CaseFileRepository files,
            FamilyMeetingRepository meetings,
            ChildRepository children,
            ShortSample shortSample) {
        this.files = files;
        this.meetings = meetings;
        this.children = children;
        this.shortSample = shortSample;
    }

    /**
     * @param sample       cases drawn at random, without those of good practice
     * @param goodPractice cases the authority nominated
     * @param tracked      of the cases that were not closed unseen, those followed through every stage
     * @param sampled      of the same, those looked at once
     * @param showing      of the same, those of good practice
     * @param finished     evaluated, and moderated where that was to be done
     * @param unseen       closed before they were evaluated, or withdrawn
     * @param unfinished   still open
     * @param familiesMet  of the cases that were not closed unseen, those whose child or family inspectors met
     * @param open         of the same, those that were open when the inspection began
     * @param shortBecause why the lead inspector went on with fewer cases than the framework asks for; null when unsaid
     * @param additions    cases that the lead added, which no other figure counts
     */
    public record Figures(
            int sample,
            int goodPractice,
            int tracked,
            int sampled,
            int showing,
            int finished,
            int unseen,
            int unfinished,
            int familiesMet,
            int open,
            String shortBecause,
            int additions) {

        /** The cases that inspectors looked at. */
        public int seen() {
            return tracked + sampled;
        }
    }

    /** All zero before the sample is confirmed. */
    public Figures of(String inspectionId) {
        List<CaseFile> every = files.findByInspectionIdOrderByNumber(inspectionId);
        List<CaseFile> all = every.stream().filter(file -> !file.isAddition()).toList();
        List<CaseFile> seen =
                all.stream().filter(file -> file.status() != CaseStatus.UNSEEN).toList();
        int met = (int) meetings.findByCaseIdIn(seen.stream().map(CaseFile::id).toList()).stream()
                .filter(FamilyMeeting::wasHeld)
                .count();
        int open =
                (int) children.findByIdIn(seen.stream().map(CaseFile::childId).toList()).stream()
                        .filter(Child::isOpen)
                        .count();
        return new Figures(
                count(all, file -> !file.goodPractice()),
                count(all, CaseFile::goodPractice),
                count(seen, CaseFile::isTracked),
                count(seen, file -> !file.isTracked()),
                count(seen, CaseFile::goodPractice),
                count(all, file -> file.status() == CaseStatus.FINISHED),
                count(all, file -> file.status() == CaseStatus.UNSEEN),
                count(all, CaseFile::isUnfinished),
                met,
                open,
                shortSample.reason(inspectionId).orElse(null),
                count(every, CaseFile::isAddition));
    }

    private static int count(List<CaseFile> files, Predicate<CaseFile> which) {
        return (int) files.stream().filter(which).count();
    }
}
