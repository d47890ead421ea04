package org.waymark.journey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
            @Size(max = Words.MOST, message = Words.TOO_LONG) String note) {
    }

    /** @param preview the latest upload; null when there is none */
    record Context(String reference, String authority, int closedWithinMonths, List<ListLine> lists, UUID listSubmission,
                   ListPreview preview) {
    }

    /** One of the lists asked for, and how many of its rows were read. */
    record ListLine(int number, String title, Integer rows) {
    }

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
        Optional<ListPreview> preview = submissions.latestPreview(inspection.id());
        List<ListLine> lists = Arrays.stream(AnnexAList.values())
                .map(list -> new ListLine(list.number(), list.title(),
                        preview.map(known -> known.rowsPerList().get(list.number() - 1)).orElse(null)))
                .toList();
        return new Context(inspection.reference(), inspection.authority().name(), sample.closedWithinMonths(), lists,
                preview.map(ListPreview::submissionId).orElse(null), preview.orElse(null));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        ListSubmission submission = submissions.byId(answers.listSubmission())
                .filter(known -> known.inspectionId().equals(inspection.id()))
                .filter(known -> known.status() == ListSubmission.Status.PREVIEW)
                .orElseThrow(() -> RefusedAnswers.of("listSubmission",
                        "These lists have been replaced by a later upload. Look at that one, then record."));
        submissions.confirm(submission, task.user(), Words.tidy(answers.note()));
        draws.draw(inspection, submission.id());
    }
}
