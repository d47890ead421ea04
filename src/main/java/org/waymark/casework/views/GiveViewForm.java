package org.waymark.casework.views;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseChoices;
import org.waymark.casework.page.CaseHead;
import org.waymark.casework.page.CaseTasks;
import org.waymark.casework.views.InspectorateView.OfStrand;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;
import org.waymark.platform.tasks.notes.NamesNobody;

/** An inspector of another inspectorate than the leading one says what they find in a case, before they know what others find. */
@Component
class GiveViewForm implements TaskForm<GiveViewForm.Answers> {

    private final ViewBook views;
    private final CaseTasks tasks;
    private final Inspections inspections;
    private final Clock clock;

    GiveViewForm(ViewBook views, CaseTasks tasks, Inspections inspections, Clock clock) {
        this.views = views;
        this.tasks = tasks;
        this.inspections = inspections;
        this.clock = clock;
    }

    /** @param facts what the others need to know at once; empty for nothing */
    @NamesNobody
    record Answers(
            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String facts,

            @NotNull(message = "Reload the page: it holds no lines.") @Valid
            List<@NotNull(message = "Reload the page: a line is missing.") Line> strands,

            @NotBlank(message = "Say what you find in this case as a whole.")
            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String says) {}

    /** @param grade empty where the framework gives no grades */
    record Line(
            @NotBlank(message = "Reload the page: a line has no name.")
            String strand,

            String grade,

            @NotBlank(message = "Say what you found of this.") @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String says) {}

    /** @param inspectorate whose view it is */
    record Context(
            String inspectionId,
            boolean mayRaiseConcern,
            String inspectorate,
            CaseHead file,
            List<Choice> grades,
            List<StrandOfView> strands) {}

    record StrandOfView(String strand, String title, String text) {}

    @Override
    public String name() {
        return "give-view";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectorateView view = viewOf(task);
        CaseTasks.Opened opened = tasks.open(task);
        InspectionView inspection = opened.inspection();
        return new Context(
                inspection.id(),
                inspection.inspectors().contains(task.user()),
                inspection.framework().joint().inspectorate(view.inspectorate()).title(),
                opened.head(),
                CaseChoices.grades(inspection.framework()),
                asked(inspection.framework(), view).stream()
                        .map(strand -> new StrandOfView(strand.id(), strand.title(), strand.text()))
                        .toList());
    }

    private static List<Framework.Strand> asked(Framework framework, InspectorateView view) {
        return framework.joint().inspectorate(view.inspectorate()).views().strandsOf(framework);
    }

    private InspectorateView viewOf(OpenTask task) {
        return views.byId(UUID.fromString(task.variable(ChildViewProcess.VIEW_ID)))
                .orElseThrow();
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectorateView view = viewOf(task);
        Framework framework = inspections.byId(task.inspectionId()).framework();
        List<OfStrand> strands = check(answers, framework, asked(framework, view));
        views.record(
                view.id(),
                FormText.tidy(answers.facts()),
                answers.says().strip(),
                strands,
                task.user(),
                clock.instant());
    }

    private static List<OfStrand> check(Answers answers, Framework framework, List<Framework.Strand> asked) {
        List<String> ids = asked.stream().map(Framework.Strand::id).toList();
        FormRefusals wrong = new FormRefusals()
                .unless(
                        answers.strands().stream().map(Line::strand).toList().equals(ids),
                        "strands",
                        "Everything that is asked about has its line here, in its order. Reload the page.");
        List<OfStrand> whole = new ArrayList<>();
        for (int place = 0; place < answers.strands().size(); place++) {
            Line line = answers.strands().get(place);
            String grade = FormText.tidy(line.grade());
            boolean known = framework.scale().stream().anyMatch(one -> one.id().equals(grade));
            wrong.unless(
                    framework.grades() ? known : grade == null,
                    "strands[" + place + "].grade",
                    framework.grades() ? "Choose a grade." : "This framework gives no grades. Leave it empty.");
            whole.add(new OfStrand(line.strand(), grade, line.says().strip()));
        }
        wrong.raise();
        return whole;
    }
}
