package org.waymark.inspection.changes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.deadlines.Change;
import org.waymark.inspection.deadlines.ChangeRepository;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** A manager grants or refuses an extension or a deferral, with a reason. */
@Component
class DecideChangeForm implements TaskForm<DecideChangeForm.Answers> {

    private static final List<Choice> DECISIONS =
            List.of(new Choice("grant", "Grant it"), new Choice("refuse", "Refuse it"));

    private final Inspections inspections;
    private final ChangeRepository changes;
    private final FirstDay firstDay;
    private final People people;
    private final Clock clock;

    DecideChangeForm(Inspections inspections, ChangeRepository changes, FirstDay firstDay, People people, Clock clock) {
        this.inspections = inspections;
        this.changes = changes;
        this.firstDay = firstDay;
        this.people = people;
        this.clock = clock;
    }

    /** @param decision {@code grant} or {@code refuse} */
    record Answers(
            @NotBlank(message = "Choose whether it is granted.")
            @Pattern(regexp = "grant|refuse", message = "Choose whether to grant or to refuse it.")
            String decision,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {

        boolean granted() {
            return decision.equals("grant");
        }
    }

    /** @param step what it is for, in words */
    record Asked(String kind, String step, int workingDays, String askedBy, String reason) {}

    record Page(String inspectionId, InspectionHeading inspection, Asked asked, List<Choice> decisions) {}

    @Override
    public String name() {
        return "decide-change";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Change change = changeOf(task);
        Asked asked = new Asked(
                change.kind().inWords(),
                meant(inspection, change),
                change.workingDays(),
                people.name(change.askedBy()),
                change.reason());
        return new Page(task.inspectionId(), InspectionHeading.of(inspection), asked, DECISIONS);
    }

    /** What it is for, in words. */
    private String meant(InspectionView inspection, Change change) {
        if (change.kind() == Change.Kind.DEFERRAL) {
            return firstDay.isAhead(inspection)
                    ? "the first day on site, which comes so much later"
                    : "the fieldwork, which stands still so long from the next working day on";
        }
        return change.step() == null
                ? "every limit after the days on site that is still open"
                : inspection.framework().timeline().step(change.step()).title();
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        Change change = changeOf(task);
        if (answers.granted() && change.kind() == Change.Kind.DEFERRAL) {
            Interventions.requireDeferrable(
                    inspections.byId(task.inspectionId()).status(), "decision");
        }
        change.decide(answers.granted(), answers.reason(), task.user(), clock.instant());
        inspections.note(
                task.inspectionId(),
                "%s of %d working days %s"
                        .formatted(
                                change.kind().inWords(),
                                change.workingDays(),
                                answers.granted() ? "granted" : "refused"),
                answers.reason());
    }

    private Change changeOf(OpenTask task) {
        return changes.findById(UUID.fromString(task.variable(InspectionProcess.CHANGE_ID)))
                .orElseThrow();
    }
}
