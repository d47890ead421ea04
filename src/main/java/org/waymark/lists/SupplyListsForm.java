package org.waymark.lists;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.framework.Sample;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.lists.VulnerableGroups.GroupMarks;
import org.waymark.lists.reading.AnnexAList;
import org.waymark.lists.reading.OtherList;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;

/** The authority confirms the lists it has uploaded; the sample is drawn from them there and then. */
@Component
class SupplyListsForm implements TaskForm<SupplyListsForm.Answers> {

    static final List<Choice> GROUP_ANSWERS = List.of(
            new Choice(VulnerableGroups.NOT_KNOWN, "Not known"),
            new Choice(VulnerableGroups.NONE, "There are none"),
            new Choice(VulnerableGroups.LISTED, "Listed here"));

    private final Inspections inspections;
    private final Submissions submissions;
    private final EarlierLists earlier;
    private final ListStore store;
    private final VulnerableGroups marks;
    private final ApplicationEventPublisher events;

    SupplyListsForm(
            Inspections inspections,
            Submissions submissions,
            EarlierLists earlier,
            ListStore store,
            VulnerableGroups marks,
            ApplicationEventPublisher events) {
        this.inspections = inspections;
        this.submissions = submissions;
        this.earlier = earlier;
        this.store = store;
        this.marks = marks;
        this.events = events;
    }

    /**
     * @param listSubmission the upload that is confirmed
     * @param groups         which children belong to particularly vulnerable groups; a group left out is not known
     */
    record Answers(
            @NotNull(message = "Upload the lists first, then record.")
            UUID listSubmission,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String note,

            @Size(max = 50, message = "Reload the page: there are too many groups.")
            List<@NotNull(message = "Reload the page: a group is missing.") GroupMarks> groups) {}

    /**
     * @param asked   the lists asked for
     * @param given   lists of another inspection that are offered; null where there are none
     * @param lists   what the latest upload holds; null when there is none
     * @param answers what the form begins with
     */
    record Context(
            String reference,
            String authority,
            LocalDate firstDay,
            int closedWithinMonths,
            boolean leadNames,
            boolean authorityNames,
            AskedPopulation population,
            List<Asked> asked,
            EarlierLists.Offer given,
            ListPreview lists,
            List<VulnerableGroups.GroupLine> groups,
            List<Choice> groupAnswers,
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
        Sample sample = inspection.framework().sample();
        ListPreview latest = submissions.latestPreview(inspection.id()).orElse(null);
        List<Asked> asked = Stream.concat(
                        Arrays.stream(AnnexAList.values()).map(list -> new Asked(list.number(), list.title())),
                        OtherList.showing(inspection.framework().listedStages()).stream()
                                .map(list -> new Asked(list.number(), list.title())))
                .toList();
        return new Context(
                inspection.reference(),
                inspection.authority().name(),
                inspection.firstDay(),
                sample.closedWithinMonths(),
                sample.chosenBy() == Sample.ChosenBy.LEAD,
                sample.namedByAuthority(),
                AskedPopulation.of(inspection.framework()),
                asked,
                earlier.offer(inspection).orElse(null),
                latest,
                marks.lines(inspection),
                GROUP_ANSWERS,
                new Answers(latest == null ? null : latest.submissionId(), null, null));
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
        List<GroupMarks> groups = answers.groups() == null ? List.of() : answers.groups();
        Set<String> known =
                store.children(submission.id()).stream().map(ListedChild::key).collect(Collectors.toSet());
        new FormRefusals()
                .all(VulnerableGroups.check(groups, known, inspection.framework()))
                .raise();
        marks.record(inspection.id(), groups, task.user());
        submissions.confirm(submission, task.user(), FormText.tidy(answers.note()));
        events.publishEvent(new ListsConfirmed(inspection, submission));
    }
}
