package org.waymark.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Framework;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.report.WritingVersion.Occasion;

/** The reports while they are written, checked, signed off and held. */
@Service
@Transactional
public class Reports {

    /** Asked by those who read what was sent. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedBy(
            value = {AccessRole.STAFF, AccessRole.DIRECTORS_OFFICE, AccessRole.HEAD_OF_BODY},
            otherwise =
                    "What is written up is for the team, quality assurance, managers and the head of the authority.")
    public @interface AskedByReaders {}

    /** Asked by those who read the authority's comments, and who say who of the authority submits them. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedBy(
            value = {AccessRole.LEAD, AccessRole.QUALITY, AccessRole.MANAGER, AccessRole.DIRECTORS_OFFICE},
            otherwise =
                    "The comments are for the lead inspector, quality assurance, managers and the head of the authority.")
    public @interface AskedByCommentators {}

    /** Asked by those who read comments on the draft: the inspectorate all, each inspected body its own. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedBy(
            value = {
                AccessRole.LEAD,
                AccessRole.QUALITY,
                AccessRole.MANAGER,
                AccessRole.DIRECTORS_OFFICE,
                AccessRole.HEAD_OF_BODY
            },
            otherwise =
                    "The comments are for the lead inspector, quality assurance, managers and the head of the authority.")
    public @interface AskedByReadersOfComments {}

    /** Asked by those who work on the writing. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedBy(
            value = {AccessRole.LEAD, AccessRole.QUALITY, AccessRole.MANAGER},
            otherwise = "The writing is for its lead inspector, quality assurance and managers.")
    public @interface AskedByWriters {}

    /** Asked by those who change what is published. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedBy(
            value = AccessRole.MANAGER,
            otherwise = "What is published is corrected or withdrawn by an inspection manager.")
    public @interface AskedByPublishers {}

    private final ReportRepository repository;
    private final FactualAccuracyRepository accuracies;
    private final Writings writings;
    private final PublishedReportRepository published;
    private final Clock clock;

    Reports(
            ReportRepository repository,
            FactualAccuracyRepository accuracies,
            Writings writings,
            PublishedReportRepository published,
            Clock clock) {
        this.published = published;
        this.writings = writings;
        this.repository = repository;
        this.accuracies = accuracies;
        this.clock = clock;
    }

    /** The inspection's report; one that nobody has written yet is empty. */
    @Transactional(readOnly = true)
    public Report of(String inspectionId) {
        return repository.findById(inspectionId).orElseGet(() -> new Report(inspectionId));
    }

    /** What the authority said of the draft's facts; empty until it came. */
    @Transactional(readOnly = true)
    public Optional<FactualAccuracy> accuracyOf(String inspectionId) {
        return commentsSoFar(inspectionId).filter(FactualAccuracy::isIn);
    }

    /** What came so far, of the authority and of other inspected bodies; empty until anything did. */
    @Transactional(readOnly = true)
    public Optional<FactualAccuracy> commentsSoFar(String inspectionId) {
        return accuracies.findById(inspectionId);
    }

    /**
     * @param because why the numbers named show no child; null when unsaid
     * @param answers what the author did for the latest comments of quality assurance, by section
     */
    public void write(
            String inspectionId,
            String author,
            Map<String, String> texts,
            List<Improvement> improvements,
            String because,
            Map<String, String> answers) {
        Report report = of(inspectionId);
        report.write(author, texts, improvements);
        report.answerQuality(answers);
        report.harmless(because);
        repository.saveAndFlush(report);
        writings.keep(inspectionId, author, Occasion.WRITTEN, words(report));
    }

    /** The changes that follow from accepted comments. */
    public void correct(String inspectionId, String author, Map<String, String> texts, List<Improvement> improvements) {
        Report report = of(inspectionId);
        report.correct(author, texts, improvements);
        writings.keep(inspectionId, author, Occasion.ANSWERED, words(report));
    }

    /** The account of the inspection as an accepted comment has it written anew; nobody typed it. */
    public void aboutAnew(String inspectionId, ReportContent.About about) {
        of(inspectionId).aboutAnew(about);
    }

    /** What the author changed since quality assurance sent the draft back; empty where it did not. */
    @Transactional(readOnly = true)
    public List<Writings.Rewritten> sinceItCameBack(String inspectionId, Framework framework) {
        Report report = of(inspectionId);
        return report.isQualityPassed() || report.qualityAt() == null
                ? List.of()
                : writings.since(inspectionId, report.qualityAt(), framework);
    }

    private static Writings.Words words(Report report) {
        return new Writings.Words(report.texts(), report.improvements());
    }

    public void check(String inspectionId, String reviewer, boolean passed, Map<String, String> comments) {
        of(inspectionId).check(reviewer, passed, comments, clock.instant());
    }

    public void signOff(String inspectionId, String manager) {
        of(inspectionId).signOff(manager, clock.instant());
    }

    public void sendBack(String inspectionId, String manager, String what) {
        of(inspectionId).sendBack(manager, what, clock.instant());
    }

    public void hold(String inspectionId, String manager, String reason) {
        of(inspectionId).hold(manager, reason, clock.instant());
    }

    public void release(String inspectionId, String reason) {
        of(inspectionId).release(reason);
    }

    /**
     * How far a report is from publication.
     *
     * @param heldBecause null when nothing holds it, as are the manager who holds it and since when
     */
    public record Publishing(
            String inspectionId, ReportStage stage, String heldBecause, String heldBy, Instant heldAt) {

        public boolean isHeld() {
            return heldBecause != null;
        }

        /** Whether it is final, so that its publication can be held or released. */
        public boolean isFinal() {
            return stage == ReportStage.FINAL_SENT;
        }
    }

    /** Of many inspections, asked for at once; none for a report that nobody has begun. */
    @Transactional(readOnly = true)
    public List<Publishing> publishing(Collection<String> inspectionIds) {
        return repository.publishing(inspectionIds);
    }

    /** An area for improvement with the inspection whose report names it. */
    public record ReportedImprovement(String inspectionId, String what) {}

    /** What is published of these authorities with invented findings, and says nothing of them; the latest first. */
    @Transactional(readOnly = true)
    public List<PublishedReportRepository.Listed> invented(Collection<String> authorityCodes) {
        return published
                .findListedByAuthorityCodeInAndDemonstrationTrueAndWithdrawnOnIsNullOrderByPublishedOnDescReferenceAsc(
                        authorityCodes);
    }

    /** Of many inspections, asked for at once, in the order of each report. */
    @Transactional(readOnly = true)
    public List<ReportedImprovement> improvements(Collection<String> inspectionIds) {
        return repository.improvements(inspectionIds);
    }
}
