package org.waymark.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseBook;
import org.waymark.casework.CaseNumber;
import org.waymark.casework.Depth;
import org.waymark.casework.NewCase;
import org.waymark.framework.Sample;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.changes.AddedCases;
import org.waymark.lists.Child;
import org.waymark.platform.print.PrintableText;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;

/** The lead looks at the draw, says who looks at which case and how deeply, and opens the cases. */
@Component
class ConfirmSampleForm implements TaskForm<ConfirmSampleForm.Answers> {

    private final Inspections inspections;
    private final RecordedDrawRepository draws;
    private final SamplePage page;
    private final DrawnChildren children;
    private final DepthRule depths;
    private final ApplicationEventPublisher events;
    private final Draws chance;
    private final Additions additions;
    private final NamedCases namedCases;
    private final CaseBook book;
    private final Clock clock;

    ConfirmSampleForm(
            Inspections inspections,
            RecordedDrawRepository draws,
            SamplePage page,
            DrawnChildren children,
            DepthRule depths,
            ApplicationEventPublisher events,
            Draws chance,
            Additions additions,
            NamedCases namedCases,
            CaseBook book,
            Clock clock) {
        this.inspections = inspections;
        this.draws = draws;
        this.page = page;
        this.children = children;
        this.depths = depths;
        this.events = events;
        this.chance = chance;
        this.additions = additions;
        this.namedCases = namedCases;
        this.book = book;
        this.clock = clock;
    }

    /**
     * @param cases       one line a case, in the order of their numbers; a case of good practice that was named while
     *                    the page was open may be missing, and is then left to whoever takes it on
     * @param named       the cases that the lead names, where the framework has nothing drawn; null is nothing
     * @param additions   what the lead adds for what no case shows; null is nothing
     * @param shortReason why the inspection goes on with fewer cases than the framework's minimum
     */
    record Answers(
            @NotNull(message = "Reload the page: it holds no cases.") @Valid
            List<@NotNull(message = "Reload the page: a case is missing.") Choice> cases,

            @Size(max = 200, message = "These are more cases than can be looked at.") @Valid
            List<NamedCases.@NotNull(message = "Name a case, or take the line out.") Named> named,

            @Size(max = 100, message = "Reload the page: there are too many additions.") @Valid
            List<@NotNull(message = "Fill in what is added, or take the line out.") Added> additions,

            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String shortReason) {

        Answers {
            named = named == null ? List.of() : named;
        }
    }

    /** @param sake one of the choices of the page */
    record Added(
            @NotBlank(message = "Choose what the case is added for, or take the line out.")
            String sake,

            @Size(max = FormText.LINE, message = FormText.TOO_LONG)
            String uniqueId,

            @NotBlank(message = "Say why this case is added.") @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String reason) {

        AddedCases.Wanted wanted() {
            return new AddedCases.Wanted(sake, uniqueId, reason);
        }
    }

    /** @param owner an inspector of the team; null leaves the case to whoever takes it on */
    record Choice(
            @NotBlank(message = "Reload the page: a case has no number.")
            String number,

            String owner,

            @NotBlank(message = "Say whether the case is tracked or sampled.")
            String depth,

            boolean familyToMeet) {}

    @Override
    public String name() {
        return "confirm-sample";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        return page.of(inspection, draw(inspection));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        RecordedDraw draw = draw(inspection);
        FormRefusals refusals = check(answers, draw, inspection);
        refusals.all(namedCases
                        .name(draw, inspection, answers.named(), task.user())
                        .errors())
                .raise();
        draw.confirm(task.user(), clock.instant(), FormText.tidy(answers.shortReason()));
        draws.save(draw);
        newCases(answers, draw, inspection).forEach(book::open);
        events.publishEvent(new SampleConfirmed(inspection, draw));
        if (answers.additions() != null) {
            additions.add(
                    inspection.id(),
                    answers.additions().stream().map(Added::wanted).toList(),
                    task.user());
        }
    }

    private RecordedDraw draw(InspectionView inspection) {
        return draws.findByInspectionId(inspection.id())
                .orElseThrow(() -> new IllegalStateException("No sample has been drawn for " + inspection.reference()));
    }

    static FormRefusals check(Answers answers, RecordedDraw draw, InspectionView inspection) {
        int minimum = inspection.framework().sample().inAll();
        int there = draw.sampleSize() + answers.named().size();
        FormRefusals refusals = new FormRefusals()
                .unless(
                        answers.cases().size() >= draw.sampleSize()
                                && answers.cases().size() <= draw.cases().size(),
                        "cases",
                        "Every case drawn has its line here: there are "
                                + draw.cases().size() + ". Reload the page.")
                .unless(
                        there >= minimum || !FormText.isBlank(answers.shortReason()),
                        "shortReason",
                        "The framework asks for at least " + minimum + " cases and there are " + there
                                + ". Say why the inspection goes on with these.");
        PrintableText.refusal(answers.shortReason()).ifPresent(says -> refusals.unless(false, "shortReason", says));
        for (int place = 0; place < answers.cases().size(); place++) {
            check(answers.cases().get(place), place, inspection, refusals);
        }
        return refusals;
    }

    private static void check(Choice choice, int place, InspectionView inspection, FormRefusals refusals) {
        String path = "cases[" + place + "]";
        boolean tracked = Depth.TRACKED.id().equals(choice.depth());
        refusals.unless(
                        choice.number().equals(CaseNumber.textOf(place + 1)),
                        path,
                        "The cases stay in the order of their numbers.")
                .unless(
                        FormText.isBlank(choice.owner())
                                || inspection.caseOwners().contains(choice.owner()),
                        path + ".owner",
                        "Choose an inspector of this team, or leave the case to whoever takes it on.")
                .unless(Depth.of(choice.depth()).isPresent(), path + ".depth", "A case is either tracked or sampled.")
                .unless(
                        tracked || !choice.familyToMeet(),
                        path + ".familyToMeet",
                        "A family is met in a tracked case. Track this one, or choose another family.");
    }

    private List<NewCase> newCases(Answers answers, RecordedDraw draw, InspectionView inspection) {
        List<Choice> choices = answers.cases();
        int firstNamed = draw.cases().size() - answers.named().size();
        Sample asked = inspection.framework().sample();
        List<Child> drawn = children.of(draw);
        Set<Integer> moderated = chance.secondLooks(draw, asked.moderatedPercent());
        List<NewCase> cases = new ArrayList<>();
        for (int place = 0; place < drawn.size(); place++) {
            Choice choice = place >= firstNamed
                    ? namedChoice(answers.named().get(place - firstNamed), place)
                    : place < choices.size() ? choices.get(place) : unseenChoice(drawn.get(place), place, inspection);
            NewCase opened = NewCase.of(
                            inspection,
                            place + 1,
                            drawn.get(place),
                            Depth.of(choice.depth()).orElseThrow())
                    .lookedAtBy(FormText.tidy(choice.owner()), choice.familyToMeet(), moderated.contains(place));
            cases.add(draw.cases().get(place).goodPractice() ? opened.asGoodPractice() : opened);
        }
        return cases;
    }

    private static Choice namedChoice(NamedCases.Named named, int place) {
        return new Choice(CaseNumber.textOf(place + 1), named.owner(), named.depth(), false);
    }

    private Choice unseenChoice(Child child, int place, InspectionView inspection) {
        Depth depth = depths.ofGoodPractice(child, inspection.framework());
        return new Choice(CaseNumber.textOf(place + 1), null, depth.id(), false);
    }
}
