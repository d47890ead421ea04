package org.waymark.journey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.desk.OpenTask;
import org.waymark.desk.RefusedAnswers;
import org.waymark.desk.TaskForm;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.journey.lists.AnnexAList;

/** The authority confirms the lists it has uploaded; the sample is drawn from them there and then. */
@Component
class SupplyListsForm implements TaskForm<SupplyListsForm.Answers> {

    private final Inspections inspections;
    private final Submissions submissions;
    private final Draws draws;

    SupplyListsForm(Inspections inspections, Submissions submissions, Draws draws) {
        this.inspections = inspections;
        this.submissions = submissions;
        this.draws = draws;
    }

    /** @param listSubmission the upload that is confirmed */
    record Answers(
            @NotNull(message = "Upload the lists first, then record.") UUID listSubmission,
            @Size(max = Words.MOST, message = Words.TOO_LONG) String note) {}

    /**
     * @param asked   the lists asked for
     * @param lists   what the latest upload holds; null when there is none
     * @param answers what the form begins with
     */
    record Context(
            String reference,
            String authority,
            LocalDate firstDay,
            int closedWithinMonths,
            List<Asked> asked,
            ListPreview lists,
            Answers answers) {}

    record Asked(int number, String title) {}

    @Override
    public String name() {
        return "supply-lists";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Framework.Sample sample = inspection.framework().sample();
        ListPreview latest = submissions.latestPreview(inspection.id()).orElse(null);
        List<Asked> asked = Arrays.stream(AnnexAList.values())
                .map(list -> new Asked(list.number(), list.title()))
                .toList();
        return new Context(
                inspection.reference(),
                inspection.authority().name(),
                inspection.firstDay(),
                sample.closedWithinMonths(),
                asked,
                latest,
                new Answers(latest == null ? null : latest.submissionId(), null));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        ListSubmission submission = submissions
                .byId(answers.listSubmission())
                .filter(known -> known.inspectionId().equals(inspection.id()))
                .filter(known -> known.status() == ListSubmission.Status.PREVIEW)
                .orElseThrow(() -> RefusedAnswers.of(
                        "listSubmission",
                        "These lists have been replaced by a later upload. Look at that one, then record."));
        submissions.confirm(submission, task.user(), Words.tidy(answers.note()));
        draws.draw(inspection, submission.id());
    }
}
