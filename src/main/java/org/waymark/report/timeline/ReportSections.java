package org.waymark.report.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Drafts;
import org.waymark.report.FactualAccuracy;
import org.waymark.report.FactualComment;
import org.waymark.report.FrozenReports;
import org.waymark.report.PublishedReport;
import org.waymark.report.PublishedReportRepository;
import org.waymark.report.PublishedVersion;
import org.waymark.report.PublishedVersionRepository;
import org.waymark.report.Report;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportStage;
import org.waymark.report.ReportVersion.Which;
import org.waymark.report.Reports;
import org.waymark.report.Writings;
import org.waymark.report.factualaccuracy.AnsweredComment;
import org.waymark.report.factualaccuracy.Attachments;
import org.waymark.report.factualaccuracy.FactsChecks;
import org.waymark.report.factualaccuracy.SavedComments;
import org.waymark.report.factualaccuracy.Submitters;
import org.waymark.report.publication.PartSignOffs;
import org.waymark.report.writing.JudgedSinceDraft;
import org.waymark.report.writing.ReportCheck;
import org.waymark.report.writing.Writing;

/** What the page of an inspection shows of its report and of the comments on it. */
@Component
@Transactional(readOnly = true)
class ReportSections {

    private final Reports reports;
    private final Writing writing;
    private final Writings writings;
    private final FrozenReports frozen;
    private final PublishedVersionRepository versions;
    private final PublishedReportRepository publishedOnes;
    private final Attachments attachments;
    private final SavedComments savedComments;
    private final FactsChecks checks;
    private final PartSignOffs parts;
    private final Submitters submitters;
    private final JudgedSinceDraft judgedSince;
    private final People people;

    ReportSections(
            Reports reports,
            Writing writing,
            Writings writings,
            FrozenReports frozen,
            PublishedVersionRepository versions,
            PublishedReportRepository publishedOnes,
            Attachments attachments,
            SavedComments savedComments,
            FactsChecks checks,
            PartSignOffs parts,
            Submitters submitters,
            JudgedSinceDraft judgedSince,
            People people) {
        this.submitters = submitters;
        this.judgedSince = judgedSince;
        this.reports = reports;
        this.writing = writing;
        this.writings = writings;
        this.frozen = frozen;
        this.versions = versions;
        this.publishedOnes = publishedOnes;
        this.attachments = attachments;
        this.savedComments = savedComments;
        this.checks = checks;
        this.parts = parts;
        this.people = people;
    }

    /**
     * @param stage        in words
     * @param openConcerns how many are open; null when none is
     * @param missing      before the report can leave; empty once it is published
     * @param versions     of the authors' words
     * @param documents    what was sent
     * @param parts        what the leads of other inspectorates said of the final report, the earliest first
     * @param published    null before publication
     */
    record ReportPage(
            String stage,
            Integer openConcerns,
            String heldBecause,
            String harmlessBecause,
            List<ReportCheck.Missing> missing,
            List<ReportCheck.Length> lengths,
            List<Writings.VersionLine> versions,
            List<Document> documents,
            List<SignedPart> parts,
            Public published) {}

    /**
     * @param differs what the inspectorate sees otherwise; null where it agrees
     * @param settled by whom and how that was settled; null where nothing was, or is not yet
     */
    record SignedPart(String inspectorate, String by, Instant at, String differs, String settled) {}

    record Document(String title, String page, String pdf) {}

    /** @param paragraphs of the current version, to be corrected one by one */
    record Public(
            String page,
            List<PublishedVersionRepository.PublishedVersionLine> versions,
            String withdrawnBecause,
            List<ReportContent.Paragraph> paragraphs) {}

    ReportPage report(InspectionView inspection) {
        Report report = reports.of(inspection.id());
        boolean done = report.stage() == ReportStage.PUBLISHED || report.stage() == ReportStage.FINAL_SENT;
        ReportCheck.Checked checked = writing.checkNow(inspection);
        return new ReportPage(
                report.stageInWords(),
                writing.openConcerns(inspection.id()),
                report.heldBecause(),
                report.harmlessBecause(),
                done ? List.of() : checked.missing(),
                checked.lengths(),
                writings.of(inspection.id()),
                documents(inspection),
                parts(inspection),
                publishedOnes.findById(inspection.id()).map(this::publicPage).orElse(null));
    }

    private List<SignedPart> parts(InspectionView inspection) {
        return inspection.framework().joint().severalInspect()
                ? parts.of(inspection.id()).stream()
                        .filter(one -> !one.inspectorate().equals(PartSignOffs.LEADING))
                        .map(one -> new SignedPart(
                                inspection
                                        .framework()
                                        .joint()
                                        .inspectorate(one.inspectorate())
                                        .title(),
                                people.name(one.by()),
                                one.at(),
                                one.differs(),
                                one.settledBecause() == null
                                        ? null
                                        : people.name(one.settledBy()) + ": " + one.settledBecause()))
                        .toList()
                : List.of();
    }

    private Public publicPage(PublishedReport report) {
        ReportContent current = versions.findById(
                        new PublishedVersion.Key(report.inspectionId(), report.currentNumber()))
                .map(version -> frozen.read(version.content()))
                .orElseThrow();
        return new Public(
                "/reports/" + report.reference(),
                versions.linesOf(report.inspectionId()),
                report.withdrawnBecause(),
                current.sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .toList());
    }

    private List<Document> documents(InspectionView inspection) {
        List<Document> documents = new ArrayList<>();
        if (frozen.find(inspection.id(), Which.DRAFT).isPresent() && checks.mayReadDraft(inspection)) {
            documents.add(document(inspection, "The draft, as it was sent to the authority", "draft"));
        }
        if (frozen.find(inspection.id(), Which.FINAL).isPresent()) {
            documents.add(document(
                    inspection,
                    "The final " + inspection.framework().output().noun() + ", as it was sent to the authority",
                    "final"));
        }
        return documents;
    }

    private static Document document(InspectionView inspection, String title, String which) {
        return new Document(
                title,
                FrozenReports.address(inspection.id(), which + ".html"),
                FrozenReports.address(inspection.id(), which + ".pdf"));
    }

    /**
     * @param came      how they came; null before they did
     * @param by        who submitted or saved them, by name
     * @param saved     whether these are only saved so far, and can still be changed
     * @param answered  whether the answers are shown
     * @param documents what was sent
     * @param submission who submits the comments
     * @param ofAuthority whether what the authority says is for whoever asks
     * @param bodies    the other bodies that were asked, as far as they are for whoever asks
     * @param judgedAnew what was judged anew since the draft was sent; null when nothing was
     */
    record CommentsPage(
            String came,
            String by,
            Instant at,
            boolean saved,
            boolean answered,
            List<Comment> comments,
            List<Attachments.Offered> attachments,
            List<Document> documents,
            Submitters.Page submission,
            boolean ofAuthority,
            List<BodyState> bodies,
            JudgedSinceDraft.JudgedAnew judgedAnew) {}

    /** @param came how its comments came; null before they did */
    record BodyState(String organisation, String came, String by, Instant at) {}

    /** @param answer in words; null while it is not there, or not for whoever asks */
    record Comment(
            int number,
            String where,
            String whatIsWrong,
            String whatIsRight,
            String evidence,
            String file,
            String answer,
            String changedText,
            String reason,
            String answeredBy,
            Instant answeredAt) {}

    /** @param ours whether the reader works on the report; whoever is inspected sees the answers with the final report */
    CommentsPage comments(InspectionView inspection, boolean ours) {
        boolean ofAuthority = checks.mayRead(inspection, null);
        Optional<FactualAccuracy> came = reports.accuracyOf(inspection.id());
        boolean answered = ours || frozen.find(inspection.id(), Which.FINAL).isPresent();
        Optional<ReportContent> draft = frozen.find(inspection.id(), Which.DRAFT);
        Optional<FactualAccuracy> soFar = reports.commentsSoFar(inspection.id());
        if (came.isPresent() || !ofAuthority || ours && soFar.isPresent()) {
            FactualAccuracy accuracy = soFar.orElseGet(() -> new FactualAccuracy(inspection.id(), null));
            return new CommentsPage(
                    came.isPresent() && ofAuthority ? accuracy.came().words() : null,
                    accuracy.byUser() == null || !ofAuthority || came.isEmpty() ? null : people.name(accuracy.byUser()),
                    accuracy.receivedAt(),
                    false,
                    answered,
                    accuracy.comments().stream()
                            .filter(comment -> checks.mayRead(inspection, comment.organisation()))
                            .map(comment -> line(comment, draft.orElseThrow(), inspection, answered))
                            .toList(),
                    attachments.of(inspection.id(), whose -> checks.mayRead(inspection, whose)),
                    documents(inspection),
                    submitters.page(inspection),
                    ofAuthority,
                    bodies(inspection),
                    judgedSince.of(inspection).orElse(null));
        }
        Optional<Drafts.Draft> saved =
                draft.isEmpty() || ours ? Optional.empty() : savedComments.ofAuthority(inspection.id());
        return new CommentsPage(
                null,
                saved.map(one -> people.name(one.savedBy())).orElse(null),
                saved.map(Drafts.Draft::savedAt).orElse(null),
                saved.isPresent(),
                false,
                saved.map(one -> saved(one.answers(), draft.get(), inspection)).orElse(List.of()),
                ours ? List.of() : attachments.of(inspection.id(), whose -> checks.mayRead(inspection, whose)),
                documents(inspection),
                submitters.page(inspection),
                true,
                bodies(inspection),
                judgedSince.of(inspection).orElse(null));
    }

    private List<BodyState> bodies(InspectionView inspection) {
        return checks.of(inspection.id()).stream()
                .filter(check -> checks.mayRead(inspection, check.organisation().id()))
                .map(check -> new BodyState(
                        check.organisation().name(),
                        check.isOpen()
                                ? null
                                : check.came().wordsOf(check.organisation().name()),
                        check.by() == null ? null : people.name(check.by()),
                        check.at()))
                .toList();
    }

    private List<Comment> saved(JsonNode answers, ReportContent draft, InspectionView inspection) {
        return SavedComments.read(answers, draft, file -> attachments.idOf(inspection.id(), null, file)).stream()
                .map(comment -> line(comment, draft, inspection, false))
                .toList();
    }

    private Comment line(FactualComment comment, ReportContent draft, InspectionView inspection, boolean answered) {
        boolean shown = answered && comment.isAnswered();
        String whose = checks.whose(inspection, comment);
        return new Comment(
                comment.number(),
                (whose == null ? "" : whose + ": ") + AnsweredComment.where(comment.place(), draft),
                comment.whatIsWrong(),
                comment.whatIsRight(),
                comment.evidence(),
                comment.attachment() == null ? null : Attachments.address(inspection.id(), comment.attachment()),
                shown ? (comment.isAccepted() ? "Accepted" : "Not accepted") : null,
                shown ? comment.changedText() : null,
                shown ? comment.reason() : null,
                shown ? people.name(comment.answeredBy()) : null,
                shown ? comment.answeredAt() : null);
    }
}
