package org.waymark.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.lists.reading.AnnexAList;
import org.waymark.lists.reading.OtherList;
import org.waymark.lists.reading.ReadLists;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.WriteTransaction;

/** What the authority has supplied, and what of it counts. */
@Component
public class Submissions {

    private static final Limit SHOWN = Limit.of(200);

    private final ListSubmissionRepository submissions;
    private final ListProblemRepository problems;
    private final ListStore store;
    private final JsonText json;
    private final AdvisoryLocks turns;
    private final Clock clock;

    Submissions(
            ListSubmissionRepository submissions,
            ListProblemRepository problems,
            ListStore store,
            JsonText json,
            AdvisoryLocks turns,
            Clock clock) {
        this.submissions = submissions;
        this.problems = problems;
        this.store = store;
        this.json = json;
        this.turns = turns;
        this.clock = clock;
    }

    /** Keeps a file's children as a preview, which takes the place of an earlier one. */
    @WriteTransaction
    public ListPreview keep(InspectionView inspection, ReceivedFile file, ReadLists lists, String user) {
        takeTurn(inspection.id());
        supersede(inspection.id(), ListSubmission.Status.PREVIEW);
        ListSubmission submission = new ListSubmission(UUID.randomUUID(), inspection.id(), file);
        submission.receivedFrom(user, clock.instant());
        List<Integer> rows = IntStream.rangeClosed(1, AnnexAList.values().length + OtherList.values().length)
                .mapToObj(number -> lists.rowsPerList().getOrDefault(number, 0))
                .toList();
        int open = (int) lists.children().stream().filter(child -> child.open()).count();
        submission.holds(
                json.write(rows),
                open,
                lists.children().size() - open,
                lists.problems().size());
        submissions.saveAndFlush(submission);
        store.keepChildren(submission.id(), lists.children(), inspection.firstDay());
        store.keepOthers(submission.id(), lists.others());
        store.keepProblems(submission.id(), lists.problems());
        return preview(submission);
    }

    /** The lists count from now on; those confirmed before are superseded, and kept. */
    @Transactional
    public void confirm(ListSubmission submission, String user, String note) {
        takeTurn(submission.inspectionId());
        supersede(submission.inspectionId(), ListSubmission.Status.CONFIRMED);
        submission.confirm(user, clock.instant(), note);
        submissions.saveAndFlush(submission);
    }

    /** Of an inspection's lists one is a preview and one counts: those who would change which take turns. */
    private void takeTurn(String inspectionId) {
        turns.take("lists", inspectionId);
    }

    private void supersede(String inspectionId, ListSubmission.Status status) {
        submissions.findByInspectionIdAndStatus(inspectionId, status).forEach(earlier -> {
            earlier.supersede(clock.instant());
            submissions.saveAndFlush(earlier);
            store.forgetChildren(earlier.id());
        });
    }

    /** The latest upload that was not confirmed yet. */
    @Transactional(readOnly = true)
    public Optional<ListPreview> latestPreview(String inspectionId) {
        return submissions.findByInspectionIdAndStatus(inspectionId, ListSubmission.Status.PREVIEW).stream()
                .findFirst()
                .map(this::preview);
    }

    @Transactional(readOnly = true)
    public Optional<ListSubmission> byId(UUID id) {
        return submissions.findById(id);
    }

    /** The day on which lists that are used again counted for the first time; null for new ones. */
    private LocalDate givenOn(ListSubmission submission) {
        return submission.givenBefore() == null
                ? null
                : submissions
                        .findById(submission.givenBefore())
                        .map(first -> London.dateOf(first.confirmedAt()))
                        .orElseThrow();
    }

    /** All of an inspection's uploads, the latest first. */
    @Transactional(readOnly = true)
    public List<ListSubmission> all(String inspectionId) {
        return submissions.findByInspectionIdOrderByReceivedAtDesc(inspectionId);
    }

    /** The lists that count. */
    @Transactional(readOnly = true)
    public Optional<ListSubmission> confirmed(String inspectionId) {
        return submissions.findByInspectionIdAndStatus(inspectionId, ListSubmission.Status.CONFIRMED).stream()
                .findFirst();
    }

    /** Every problem of an upload, errors first. */
    @Transactional(readOnly = true)
    public List<ListPreview.ProblemLine> problems(UUID submissionId) {
        return problems.findBySubmissionIdOrderByPlace(submissionId).stream()
                .map(ListProblem::toLine)
                .toList();
    }

    @Transactional(readOnly = true)
    public ListPreview preview(ListSubmission submission) {
        List<Integer> rows = Arrays.asList(json.read(submission.rowsPerList(), Integer[].class));
        List<ListPreview.ProblemLine> lines = problems.findBySubmissionIdOrderByPlace(submission.id(), SHOWN).stream()
                .map(ListProblem::toLine)
                .toList();
        return new ListPreview(
                submission.id(),
                submission.fileName(),
                submission.children(),
                submission.openCases(),
                submission.closedCases(),
                rows,
                lines,
                submission.problems(),
                store.severities(submission.id()),
                givenOn(submission));
    }
}
