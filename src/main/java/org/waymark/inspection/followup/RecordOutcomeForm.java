package org.waymark.inspection.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.framework.Framework;
import org.waymark.framework.ReInspection;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;

/** A manager closes the inspection and decides what comes next; going another way than the table takes a reason. */
@Component
class RecordOutcomeForm implements TaskForm<RecordOutcomeForm.Answers> {

    private static final List<Choice> DECISIONS = List.of(
            new Choice(NextInspection.MONITOR, "Monitor the authority until it is inspected again"),
            new Choice("programme", "Put the next inspection into the programme"),
            new Choice("select", "Select the authority again by risk"));

    private final Inspections inspections;
    private final Judgements judgements;
    private final NextInspection nextInspection;
    private final ApplicationEventPublisher events;

    RecordOutcomeForm(
            Inspections inspections,
            Judgements judgements,
            NextInspection nextInspection,
            ApplicationEventPublisher events) {
        this.inspections = inspections;
        this.judgements = judgements;
        this.nextInspection = nextInspection;
        this.events = events;
    }

    /**
     * @param decision {@code monitor}, {@code programme} or {@code select}
     * @param months   until the next inspection; null when no interval is set
     */
    record Answers(
            @NotBlank(message = "Choose what comes next.") String decision,

            @Min(value = 1, message = "Give 1 month or more, or leave it empty.")
            @Max(value = 120, message = "Ten years is the longest: give at most 120 months.")
            Integer months,

            @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    record Proposed(String decision, Integer months) {}

    /**
     * @param output    what the inspection ended in, within a sentence
     * @param published whether the public reads it
     * @param due       the month in which what is proposed is due, in words; null where no interval is set
     * @param proposed  what was once proposed for this grade and never set; null when nothing was
     */
    record Page(
            String inspectionId,
            InspectionHeading inspection,
            String output,
            boolean published,
            String due,
            String overallGrade,
            String followUp,
            String proposed,
            String why,
            Proposed answers,
            List<Choice> decisions) {}

    @Override
    public String name() {
        return "record-outcome";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Framework framework = inspection.framework();
        Optional<String> overall = judgements.overallGrade(task.inspectionId());
        Optional<ReInspection> next = framework.after(overall.orElse(null));
        NextInspection.Proposal proposal = nextInspection.after(framework, overall.orElse(null));
        return new Page(
                task.inspectionId(),
                InspectionHeading.of(inspection),
                framework.output().noun(),
                inspection.isForThePublic(),
                due(inspection, proposal.months()),
                overall.map(grade -> framework.grade(grade).title()).orElse(null),
                next.map(ReInspection::followUp).orElse(null),
                next.filter(ReInspection::proposal)
                        .map(RecordOutcomeForm::inWords)
                        .orElse(null),
                proposal.why(),
                new Proposed(proposal.decision(), proposal.months()),
                DECISIONS);
    }

    /** Counted from the end of the inspection. */
    private static String due(InspectionView inspection, Integer months) {
        return due(
                inspection.lastDayOnSite() == null ? inspection.plannedLastDay() : inspection.lastDayOnSite(), months);
    }

    static String due(LocalDate end, Integer months) {
        return months == null ? null : InWords.month(end.plusMonths(months));
    }

    private static String inWords(ReInspection next) {
        String what = next.then() == ReInspection.Then.MONITOR
                ? "to monitor the authority, and to inspect it"
                : "to inspect it";
        return next.months() == null ? what + " again" : "%s again within %d months".formatted(what, next.months());
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Framework framework = inspection.framework();
        String overall = judgements.overallGrade(task.inspectionId()).orElse(null);
        Choice chosen = DECISIONS.stream()
                .filter(choice -> choice.value().equals(answers.decision()))
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of("decision", "Choose one of the decisions listed."));
        NextInspection.Proposal normal = nextInspection.after(framework, overall);
        checkReason(answers, normal);
        String decision = answers.months() == null
                ? chosen.label()
                : "%s, within %d months: by %s"
                        .formatted(chosen.label(), answers.months(), due(inspection, answers.months()));
        inspections.close(task.inspectionId(), decision, answers.reason());
        if (!chosen.value().equals(normal.decision())) {
            events.publishEvent(new OutcomeRecorded(
                    task.inspectionId(), chosen.value().equals(NextInspection.MONITOR), answers.reason()));
        }
    }

    static void checkReason(Answers answers, NextInspection.Proposal proposal) {
        boolean asProposed =
                answers.decision().equals(proposal.decision()) && Objects.equals(answers.months(), proposal.months());
        if (!asProposed && (answers.reason() == null || answers.reason().isBlank())) {
            throw RefusedAnswers.of("reason", "This is not what normally follows. Say why: " + proposal.why());
        }
    }
}
