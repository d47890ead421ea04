package org.waymark.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.desk.OpenTask;
import org.waymark.desk.TaskForm;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;

/** The authority names cases that show its good practice, in addition to the sample (2012: paragraph 39). */
@Component
class NominateGoodPracticeForm implements TaskForm<NominateGoodPracticeForm.Answers> {

    private final Inspections inspections;
    private final RecordedDrawRepository draws;
    private final DrawnChildren children;
    private final Nominations nominations;
    private final GoodPracticeCases cases;
    private final Clock clock;

    NominateGoodPracticeForm(
            Inspections inspections,
            RecordedDrawRepository draws,
            DrawnChildren children,
            Nominations nominations,
            GoodPracticeCases cases,
            Clock clock) {
        this.inspections = inspections;
        this.draws = draws;
        this.children = children;
        this.nominations = nominations;
        this.cases = cases;
        this.clock = clock;
    }

    record Answers(
            @NotNull(message = "Name the cases.") @Valid
                    List<@NotNull(message = "Name a case, or take the line out.") Nominated> cases) {}

    /**
     * @param uniqueId the authority's identifier of the child, as in the lists
     * @param reason   what is good about the practice
     */
    record Nominated(
            @NotBlank(message = "Give the child's unique ID, as it stands in your lists.")
                    @Size(max = Words.LINE, message = Words.TOO_LONG)
                    String uniqueId,
            @NotBlank(message = "Say what this case shows.") @Size(max = Words.MOST, message = Words.TOO_LONG)
                    String reason) {}

    record Context(String reference, int number, boolean listsThere, List<Nominated> cases) {}

    @Override
    public String name() {
        return "nominate-good-practice";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        int number = inspection.framework().sample().goodPractice();
        return new Context(
                inspection.reference(),
                number,
                draws.findByInspectionId(inspection.id()).isPresent(),
                Collections.nCopies(number, new Nominated(null, null)));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Optional<RecordedDraw> draw = draws.findByInspectionId(inspection.id());
        List<Child> named = new ArrayList<>();
        Refusals refusals =
                checkNumber(answers.cases(), inspection.framework().sample().goodPractice());
        draw.ifPresent(drawn -> named.addAll(checkKnown(answers.cases(), drawn, refusals)));
        refusals.raise();
        answers.cases()
                .forEach(nominated -> nominations.keep(new GoodPracticeNomination(
                        inspection.id(),
                        nominated.uniqueId().strip(),
                        nominated.reason().strip(),
                        task.user(),
                        clock.instant())));
        draw.ifPresent(drawn -> cases.take(drawn, inspection, named));
    }

    static Refusals checkNumber(List<Nominated> cases, int asked) {
        Refusals refusals = new Refusals()
                .unless(
                        cases.size() == asked,
                        "cases",
                        "Name " + asked + " cases; there are " + cases.size() + " here.");
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < cases.size(); place++) {
            refusals.unless(
                    seen.add(cases.get(place).uniqueId().strip()),
                    "cases[" + place + "].uniqueId",
                    "This child is named twice. Name another.");
        }
        return refusals;
    }

    // The identifier stays out of the message, which may end up in a log; the field says which one is meant.
    private List<Child> checkKnown(List<Nominated> cases, RecordedDraw draw, Refusals refusals) {
        List<String> ids =
                cases.stream().map(nominated -> nominated.uniqueId().strip()).toList();
        Map<String, Child> known = new HashMap<>();
        children.named(draw, ids).forEach(child -> known.put(child.uniqueId(), child));
        List<Child> named = new ArrayList<>();
        for (int place = 0; place < ids.size(); place++) {
            String field = "cases[" + place + "].uniqueId";
            Child child = known.get(ids.get(place));
            refusals.unless(
                    child != null,
                    field,
                    "No child with this unique ID is in the lists you supplied. Give it as it stands in their first"
                            + " column.");
            refusals.unless(
                    child == null || !draw.holds(child.id()),
                    field,
                    "The inspectors have drawn this case themselves. Name another, since yours come in addition.");
            if (child != null) {
                named.add(child);
            }
        }
        return named;
    }
}
