package org.waymark.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.lists.AskedPopulation;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.platform.tasks.notes.FormText;

/**
 * The authority names cases that show its good practice, in addition to the sample (2012: paragraph 39), or all cases
 * that are looked at, where the framework leaves the choice to it.
 */
@Component
class NominateGoodPracticeForm implements TaskForm<NominateGoodPracticeForm.Answers> {

    private final Inspections inspections;
    private final RecordedDrawRepository draws;
    private final DrawnChildren children;
    private final KeptFrames frames;
    private final Nominations nominations;
    private final NominatedCases cases;
    private final Clock clock;

    NominateGoodPracticeForm(
            Inspections inspections,
            RecordedDrawRepository draws,
            DrawnChildren children,
            KeptFrames frames,
            Nominations nominations,
            NominatedCases cases,
            Clock clock) {
        this.inspections = inspections;
        this.draws = draws;
        this.children = children;
        this.frames = frames;
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
            @Size(max = FormText.LINE, message = FormText.TOO_LONG)
            String uniqueId,

            @NotBlank(message = "Say what this case shows.") @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String reason) {}

    /**
     * @param number        how many are to be named
     * @param lookedAt      how many of them the inspectors look at as good practice
     * @param ofGoodPractice whether they are such cases; otherwise they are all that the inspectors look at
     * @param population    of whom the framework has them chosen
     */
    record Context(
            int number,
            int lookedAt,
            boolean ofGoodPractice,
            AskedPopulation population,
            boolean listsThere,
            List<Nominated> cases) {}

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
        int number = inspection.framework().sample().nominations();
        return new Context(
                number,
                inspection.framework().sample().goodPractice(),
                !inspection.framework().sample().namedByAuthority(),
                AskedPopulation.of(inspection.framework()),
                draws.findByInspectionId(inspection.id()).isPresent(),
                Collections.nCopies(number, new Nominated(null, null)));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        Optional<RecordedDraw> draw = draws.findByInspectionId(inspection.id());
        List<String> ids =
                answers.cases().stream().map(one -> one.uniqueId().strip()).toList();
        List<DrawnChildren.Keyed> known =
                draw.map(drawn -> children.listed(drawn, ids)).orElse(List.of());
        FormRefusals refusals =
                checkNumber(who(ids, known), inspection.framework().sample().nominations());
        checkKnown(known, refusals);
        if (inspection.framework().sample().namedByAuthority()) {
            draw.ifPresent(drawn -> checkAskedAbout(known, Set.copyOf(frames.keys(drawn.id())), refusals));
        }
        refusals.raise();
        for (int place = 0; place < answers.cases().size(); place++) {
            Nominated nominated = answers.cases().get(place);
            nominations.keep(new GoodPracticeNomination(
                    inspection.id(),
                    place,
                    nominated.uniqueId().strip(),
                    nominated.reason().strip(),
                    task.user(),
                    clock.instant()));
        }
        draw.ifPresent(drawn -> cases.take(drawn, inspection, known));
    }

    /** Who is meant, by key; before there are lists that could say so, by what is written. */
    static List<String> who(List<String> ids, List<DrawnChildren.Keyed> known) {
        return IntStream.range(0, ids.size())
                .mapToObj(place -> known.isEmpty() || known.get(place) == null
                        ? ids.get(place)
                        : known.get(place).key())
                .toList();
    }

    static FormRefusals checkNumber(List<String> who, int asked) {
        FormRefusals refusals = new FormRefusals()
                .unless(who.size() == asked, "cases", "Name " + asked + " cases; there are " + who.size() + " here.");
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < who.size(); place++) {
            refusals.unless(
                    seen.add(who.get(place)),
                    "cases[" + place + "].uniqueId",
                    "This child is named twice. Name another.");
        }
        return refusals;
    }

    private static void checkAskedAbout(List<DrawnChildren.Keyed> known, Set<String> admitted, FormRefusals refusals) {
        for (int place = 0; place < known.size(); place++) {
            refusals.unless(
                    known.get(place) == null
                            || admitted.contains(known.get(place).key()),
                    "cases[" + place + "].uniqueId",
                    "The framework does not ask about this child. Name one of those whom the text above says.");
        }
    }

    // The identifier stays out of the message, which may end up in a log; the field says which one is meant. Whether
    // the
    // draw has taken a child is for inspectors alone to know: nobody is refused for it.
    private static void checkKnown(List<DrawnChildren.Keyed> known, FormRefusals refusals) {
        for (int place = 0; place < known.size(); place++) {
            refusals.unless(
                    known.get(place) != null,
                    "cases[" + place + "].uniqueId",
                    "No child with this unique ID is in the lists you supplied. Give it as it stands in their first"
                            + " column.");
        }
    }
}
