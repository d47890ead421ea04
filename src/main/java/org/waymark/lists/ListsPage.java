package org.waymark.lists;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.platform.tasks.notes.FormText;

/**
 * What the authority has supplied, for its link officer and for those who inspect it, and the link officer's way to
 * better lists after the task has been recorded.
 */
@Service
public class ListsPage {

    private static final String GONE = "There is no such upload in this inspection.";

    private final InspectionAccess access;
    private final ListUploads uploads;
    private final Submissions submissions;
    private final ListStore store;
    private final VulnerableGroups marks;
    private final DrawCommitment sealed;
    private final People people;

    ListsPage(
            InspectionAccess access,
            ListUploads uploads,
            Submissions submissions,
            ListStore store,
            VulnerableGroups marks,
            DrawCommitment sealed,
            People people) {
        this.access = access;
        this.uploads = uploads;
        this.submissions = submissions;
        this.store = store;
        this.marks = marks;
        this.sealed = sealed;
        this.people = people;
    }

    /**
     * @param mayChange    whether whoever asks is a link officer, and the first lists have been recorded
     * @param uploads      the latest first
     * @param groups       what was said of the vulnerable groups; the identifiers for the link officer alone
     * @param groupAnswers what may be said of a group
     * @param commitment   the hash that seals the seed of the draw; null before the inspection opens
     */
    public record Page(
            boolean link,
            boolean mayChange,
            List<Upload> uploads,
            List<VulnerableGroups.GroupLine> groups,
            List<Choice> groupAnswers,
            String commitment) {}

    /**
     * @param rows    rows read, list by list
     * @param givenOn the day on which they counted first, for another inspection of the authority; null for new ones
     */
    public record Upload(
            UUID id,
            String fileName,
            int size,
            String sha256,
            Instant receivedAt,
            String receivedBy,
            String status,
            int children,
            int open,
            int closed,
            List<ListPreview.Rows> rows,
            List<ListPreview.Severity> severities,
            int problems,
            String note,
            Instant confirmedAt,
            String confirmedBy,
            Instant supersededAt,
            LocalDate givenOn) {}

    @Transactional(readOnly = true)
    public Page of(InspectionView inspection) {
        boolean link = access.is(inspection, AccessRole.LINK_OFFICER);
        List<VulnerableGroups.GroupLine> groups = marks.lines(inspection).stream()
                .map(line -> link
                        ? line
                        : new VulnerableGroups.GroupLine(
                                line.group(), line.title(), line.answer(), null, line.marked()))
                .toList();
        return new Page(
                link,
                link && submissions.confirmed(inspection.id()).isPresent(),
                submissions.all(inspection.id()).stream().map(this::upload).toList(),
                groups,
                SupplyListsForm.GROUP_ANSWERS,
                sealed.of(inspection).orElse(null));
    }

    private Upload upload(ListSubmission one) {
        ListPreview preview = submissions.preview(one);
        return new Upload(
                one.id(),
                one.fileName(),
                one.fileSize(),
                one.sha256(),
                one.receivedAt(),
                people.name(one.receivedBy()),
                one.status().name().toLowerCase(Locale.ROOT),
                one.children(),
                one.openCases(),
                one.closedCases(),
                preview.rows(),
                preview.severities(),
                one.problems(),
                one.note(),
                one.confirmedAt(),
                one.confirmedBy() == null ? null : people.name(one.confirmedBy()),
                one.supersededAt(),
                preview.givenOn());
    }

    /** What stood in the cells may tell of a child: it is for the authority's own link officer. */
    @Transactional(readOnly = true)
    public String problemsAsCsv(InspectionView inspection, UUID submissionId) {
        ListSubmission submission = known(inspection, submissionId);
        return ProblemsAsCsv.of(submissions.problems(submission.id()), access.is(inspection, AccessRole.LINK_OFFICER));
    }

    /** Better lists, after the first have been recorded: a preview, which counts once it is confirmed. */
    public ListPreview receive(InspectionView inspection, String fileName, InputStream content) {
        requireLater(inspection);
        return uploads.keep(inspection, fileName, content, access.user());
    }

    /** From now on these lists count. The sample stays as it was drawn, and so do the journeys in it. */
    @WriteTransaction
    public void confirm(InspectionView inspection, UUID submissionId, String note) {
        requireLater(inspection);
        ListSubmission submission = known(inspection, submissionId);
        if (submission.status() != ListSubmission.Status.PREVIEW) {
            throw RefusedAnswers.of("note", "A later file has taken the place of this one. Look at that one.");
        }
        submissions.confirm(submission, access.user(), FormText.tidy(note));
    }

    /** Corrects what was said of the vulnerable groups. A sample drawn before stays as it was drawn. */
    @WriteTransaction
    public void mark(InspectionView inspection, List<VulnerableGroups.GroupMarks> groups) {
        requireLater(inspection);
        Set<String> known = submissions
                .confirmed(inspection.id())
                .map(submission -> store.children(submission.id()))
                .orElse(List.of())
                .stream()
                .map(ListedChild::key)
                .collect(Collectors.toSet());
        new FormRefusals()
                .all(VulnerableGroups.check(groups, known, inspection.framework()))
                .raise();
        marks.record(inspection.id(), groups, access.user());
    }

    private void requireLater(InspectionView inspection) {
        if (submissions.confirmed(inspection.id()).isEmpty()) {
            throw new NotAllowed("Supply the first lists with your task to supply them; better ones come here.");
        }
    }

    private ListSubmission known(InspectionView inspection, UUID submissionId) {
        return submissions
                .byId(submissionId)
                .filter(one -> one.inspectionId().equals(inspection.id()))
                .orElseThrow(() -> RefusedAnswers.of("submission", GONE));
    }
}
