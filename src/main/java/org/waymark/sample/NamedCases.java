package org.waymark.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseNumber;
import org.waymark.casework.Depth;
import org.waymark.casework.page.CaseHead;
import org.waymark.framework.Sample;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.tasks.FormRefusals;
import org.waymark.platform.tasks.notes.FormText;

/** The cases that the lead names from the lists, where the framework has nothing drawn. */
@Component
class NamedCases {

    /** Children that the page shows to choose from; the lists hold the others. */
    private static final int SHOWN = 100;

    private static final String LIST = "named";

    private final DrawnChildren children;
    private final KeptFrames frames;
    private final SampleChangeRepository changes;
    private final Clock clock;

    NamedCases(DrawnChildren children, KeptFrames frames, SampleChangeRepository changes, Clock clock) {
        this.children = children;
        this.frames = frames;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param owner an inspector of the team; null leaves the case to whoever takes it on */
    record Named(
            @NotBlank(message = "Give the child's unique ID, as it stands in the lists.")
            @Size(max = FormText.LINE, message = FormText.TOO_LONG)
            String uniqueId,

            @NotBlank(message = "Say why this case is looked at.")
            @Size(max = FormText.MOST, message = FormText.TOO_LONG)
            String reason,

            String owner,

            @NotBlank(message = "Say whether the case is tracked or sampled.")
            String depth) {}

    /** A child of those that may be chosen. */
    record ToChoose(String uniqueId, String status, String stages, String ageBand, String need) {}

    static boolean areAsked(InspectionView inspection) {
        return inspection.framework().sample().chosenBy() == Sample.ChosenBy.LEAD;
    }

    /** Some of those who may be chosen; empty where chance draws. */
    List<ToChoose> toChoose(RecordedDraw draw, InspectionView inspection) {
        if (!areAsked(inspection)) {
            return List.of();
        }
        return children.inFrame(draw, frames.keys(draw.id()), SHOWN).stream()
                .map(child -> new ToChoose(
                        child.uniqueId(),
                        CaseHead.statusOf(child),
                        CaseHead.titles(child, inspection.framework()),
                        child.ageBand(),
                        CaseHead.orNotGiven(child.need())))
                .toList();
    }

    /**
     * Adds them to the draw, before it is confirmed.
     *
     * @return what is wrong with them; nothing is added then
     */
    FormRefusals name(RecordedDraw draw, InspectionView inspection, List<Named> named, String user) {
        FormRefusals refusals = new FormRefusals();
        if (!areAsked(inspection)) {
            return refusals.unless(
                    named.isEmpty(),
                    LIST,
                    "Under this framework the "
                            + (inspection.framework().sample().namedByAuthority()
                                    ? "authority names the cases"
                                    : "cases are drawn")
                            + ". Name none here.");
        }
        List<DrawnChildren.Keyed> known = children.listed(
                draw, named.stream().map(one -> one.uniqueId().strip()).toList());
        Set<String> may = new HashSet<>(frames.keys(draw.id()));
        Set<String> taken = new HashSet<>();
        List<DrawnChildren.Keyed> found = new ArrayList<>();
        for (int place = 0; place < named.size(); place++) {
            String field = LIST + "[" + place + "].";
            Optional<DrawnChildren.Keyed> child = Optional.ofNullable(known.get(place));
            refusals.unless(child.isPresent(), field + "uniqueId", "The lists hold no child with this unique ID.")
                    .unless(
                            child.map(DrawnChildren.Keyed::key)
                                    .filter(key -> !may.contains(key))
                                    .isEmpty(),
                            field + "uniqueId",
                            "The framework does not ask about this child. Choose one of those it asks about.")
                    .unless(
                            child.map(DrawnChildren.Keyed::key)
                                    .filter(key -> !taken.add(key))
                                    .isEmpty(),
                            field + "uniqueId",
                            "This child is named twice. Name another.")
                    .unless(
                            FormText.isBlank(named.get(place).owner())
                                    || inspection
                                            .caseOwners()
                                            .contains(named.get(place).owner()),
                            field + "owner",
                            "Choose an inspector of this team, or leave the case to whoever takes it on.")
                    .unless(
                            Depth.of(named.get(place).depth()).isPresent(),
                            field + "depth",
                            "A case is either tracked or sampled.");
            child.ifPresent(found::add);
        }
        if (refusals.errors().isEmpty()) {
            for (int place = 0; place < found.size(); place++) {
                add(draw, found.get(place), named.get(place).reason().strip(), user);
            }
        }
        return refusals;
    }

    private void add(RecordedDraw draw, DrawnChildren.Keyed child, String reason, String user) {
        draw.addNamed(child.child().id(), child.key());
        changes.save(new SampleChange(
                        draw.inspectionId(),
                        SampleChange.NAMED,
                        CaseNumber.textOf(draw.cases().size()),
                        SampleChange.LEAD_CHOSE,
                        reason)
                .by(user, clock.instant()));
    }
}
