package org.waymark.programme.burden;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionHeading;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.programme.burden.AuthorityBurdens.BurdenLine;
import org.waymark.programme.burden.BurdenAnswers.Usefulness;

/** An inspected body says what an inspection took of its people, and of what use it was. */
@Component
class SayWhatItTookForm implements TaskForm<SayWhatItTookForm.Answers> {

    private final BurdenAnswers answers;
    private final AuthorityBurdens burdens;
    private final Inspections inspections;

    SayWhatItTookForm(BurdenAnswers answers, AuthorityBurdens burdens, Inspections inspections) {
        this.answers = answers;
        this.burdens = burdens;
        this.inspections = inspections;
    }

    /** @param days of the people of the body, to one decimal */
    record Answers(
            @NotNull(message = "Give the days, such as 12 or 3.5.")
            @DecimalMin(value = "0", message = "Give 0 or more days.")
            @DecimalMax(value = "9999", message = "Give at most 9999 days.")
            Double days,

            @NotBlank(message = "Choose of what use it was.")
            String usefulness,

            @Size(max = 2000, message = "At most 2000 characters.")
            String words) {}

    /** @param times how often something was asked */
    record AskedLine(String kind, long times) {}

    /**
     * @param body  for whom it is answered
     * @param asked of the authority, as it was counted; none for another inspected body, whose requests stand elsewhere
     * @param days  worked out from these; null for another inspected body
     */
    record Context(
            InspectionHeading inspection, String body, List<AskedLine> asked, Double days, List<Choice> choices) {}

    @Override
    public String name() {
        return "say-what-it-took";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Context context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        String code = inspection.authority().code();
        BurdenLine line = code.equals(task.variable(BurdenAsked.BODY)) ? burdens.lineOf(inspection) : null;
        return new Context(
                InspectionHeading.of(inspection),
                task.variable(BurdenAsked.BODY_NAME),
                line == null ? List.of() : burdens.inWords(line),
                line == null ? null : Double.valueOf(line.days()),
                Usefulness.choices());
    }

    @Override
    public void record(OpenTask task, Answers given) {
        answers.answer(
                inspections.byId(task.inspectionId()),
                task.variable(BurdenAsked.BODY),
                given.days(),
                given.usefulness(),
                given.words());
    }
}
