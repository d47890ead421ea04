package org.waymark.report.factualaccuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.Drafts;
import org.waymark.report.FactualAccuracy.Came;
import org.waymark.report.FactualComment;
import org.waymark.report.FactualComment.Place;
import org.waymark.report.ReportContent;
import org.waymark.report.Reports;
import org.waymark.report.factualaccuracy.FactsChecks.FactsCheck;

/**
 * When the time for comments is over: what the authority's director, or the head of another body, saved goes forward, marked
 * as not submitted.
 */
@Service
@Transactional
public class SavedComments {

    public static final String TASK = "task-factual-accuracy";

    private final AuthorityComments comments;
    private final Drafts drafts;
    private final Inspections inspections;
    private final Attachments attachments;
    private final FactsChecks checks;
    private final Reports reports;
    private final Deadlines deadlines;
    private final Post post;

    SavedComments(
            AuthorityComments comments,
            Drafts drafts,
            Inspections inspections,
            Attachments attachments,
            FactsChecks checks,
            Reports reports,
            Deadlines deadlines,
            Post post) {
        this.deadlines = deadlines;
        this.checks = checks;
        this.reports = reports;
        this.post = post;
        this.attachments = attachments;
        this.comments = comments;
        this.drafts = drafts;
        this.inspections = inspections;
    }

    /** Of everybody who has not answered. */
    public void take(String inspectionId) {
        List<FactsCheck> open = checks.open(inspectionId);
        if (reports.accuracyOf(inspectionId).isEmpty()) {
            Drafts.Draft draft = ofAuthority(inspectionId).orElse(null);
            List<FactualComment> saved = saved(inspectionId, null, draft);
            Came came = cameOf(saved);
            comments.received(inspectionId, came, saved, saved.isEmpty() ? null : draft.savedBy());
            inspections.note(inspectionId, "The time for comments on the draft is over: " + came.words(), null);
            tell(inspectionId, inspections.byId(inspectionId).authority().name());
        }
        open.forEach(this::take);
    }

    private void take(FactsCheck check) {
        InspectedOrganisation organisation = check.organisation();
        String inspectionId = organisation.inspectionId();
        Drafts.Draft draft =
                check.taskId() == null ? null : drafts.of(check.taskId()).orElse(null);
        List<FactualComment> saved = saved(inspectionId, organisation.id(), draft);
        comments.receivedFrom(organisation, cameOf(saved), saved, saved.isEmpty() ? null : draft.savedBy());
        inspections.note(
                inspectionId,
                "The time for comments on the draft is over: " + organisation.name()
                        + (saved.isEmpty() ? " did not answer" : " saved comments and did not submit them"),
                null);
        tell(inspectionId, organisation.name());
    }

    /** What the authority's people have saved and not submitted. */
    @Transactional(readOnly = true)
    public Optional<Drafts.Draft> ofAuthority(String inspectionId) {
        return drafts.latest(inspectionId, TASK, checks.tasks(inspectionId));
    }

    private List<FactualComment> saved(String inspectionId, UUID organisation, Drafts.Draft draft) {
        return draft == null
                ? List.of()
                : read(
                        draft.answers(),
                        comments.draft(inspectionId),
                        file -> attachments.idOf(inspectionId, organisation, file));
    }

    private static Came cameOf(List<FactualComment> saved) {
        return saved.isEmpty() ? Came.SILENT : Came.SAVED_NOT_SUBMITTED;
    }

    /** The limit has passed: whoever goes on with the report, and the managers, hear of it. */
    private void tell(String inspectionId, String whose) {
        InspectionView inspection = inspections.byId(inspectionId);
        String due = deadlines
                .of(inspectionId, "comments")
                .map(limit -> InWords.day(limit.date()))
                .orElse("today");
        Letter letter = new Letter(
                "comments-silent",
                inspectionId,
                Map.of(
                        "reference",
                        inspection.reference(),
                        "authority",
                        whose,
                        "output",
                        inspection.framework().output().noun(),
                        "due",
                        due));
        inspection.lead().ifPresent(lead -> post.toUser(lead, letter));
        post.toGroup(StaffGroups.MANAGERS, letter);
    }

    /**
     * Nothing that was saved is lost: a comment that names no place in the draft keeps its words and loses the place
     * alone.
     */
    public static List<FactualComment> read(JsonNode answers, ReportContent draft, Function<String, UUID> files) {
        List<FactualComment> saved = new ArrayList<>();
        for (JsonNode comment : answers.path("comments")) {
            String wrong = text(comment, "whatIsWrong");
            String right = text(comment, "whatIsRight");
            String evidence = text(comment, "evidence");
            if (wrong == null && right == null && evidence == null) {
                continue;
            }
            Integer paragraph = comment.path("paragraph").isInt()
                    ? comment.path("paragraph").intValue()
                    : null;
            Place place = new Place(section(text(comment, "section"), paragraph, draft), paragraph);
            saved.add(new FactualComment(saved.size() + 1, place, wrong == null ? "" : wrong, right, evidence)
                    .with(files.apply(text(comment, "attachment"))));
        }
        return List.copyOf(saved);
    }

    private static String section(String section, Integer paragraph, ReportContent draft) {
        Optional<ReportContent.Section> known = section != null
                ? draft.section(section)
                : Optional.ofNullable(paragraph).flatMap(draft::sectionWith);
        return known.map(ReportContent.Section::id).orElse(null);
    }

    private static String text(JsonNode comment, String field) {
        JsonNode value = comment.path(field);
        String text = value.isTextual() ? value.textValue().strip() : "";
        return text.isEmpty() ? null : text;
    }
}
