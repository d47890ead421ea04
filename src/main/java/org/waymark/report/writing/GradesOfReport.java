package org.waymark.report.writing;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.judgement.GradesInReport;
import org.waymark.inspection.judgement.JudgementRecorded;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.report.Report;
import org.waymark.report.ReportRepository;

/** The grades are provisional until senior sign-off; when they change, the report follows and people are told. */
@Component
@Transactional
class GradesOfReport implements GradesInReport {

    private final ReportRepository reports;
    private final Inspections inspections;
    private final Post post;
    private final Clock clock;

    GradesOfReport(ReportRepository reports, Inspections inspections, Post post, Clock clock) {
        this.reports = reports;
        this.inspections = inspections;
        this.post = post;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> fixedBecause(String inspectionId) {
        return reports.findById(inspectionId).flatMap(Report::gradesFixedBecause);
    }

    /**
     * The draft that the authority has stays as it was sent, and so does its time: the director is told, and finds on
     * the task what was judged anew.
     */
    @EventListener
    void follow(JudgementRecorded judgement) {
        if (!judgement.anew()) {
            return;
        }
        String inspectionId = judgement.inspectionId();
        InspectionView inspection = inspections.byId(inspectionId);
        Report report = reports.findById(inspectionId).orElseGet(() -> new Report(inspectionId));
        report.judgedAnew(clock.instant());
        reports.saveAndFlush(report);
        Map<String, String> fields = Map.of(
                "reference", inspection.reference(),
                "authority", inspection.authority().name(),
                "output", inspection.framework().output().noun());
        Letter letter = new Letter("judgement-reopened", inspectionId, fields);
        inspection.lead().ifPresent(lead -> post.toUser(lead, letter));
        post.toGroup(StaffGroups.MANAGERS, letter);
        if (report.draftSentAt() == null) {
            post.toGroup(StaffGroups.QUALITY, letter);
        } else {
            post.toGroup(
                    inspection.authority().dcsGroup(),
                    new Letter("judgement-reopened-since-draft", inspectionId, fields));
        }
    }
}
