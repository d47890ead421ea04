package org.waymark.journey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.desk.NotAllowed;
import org.waymark.desk.RefusedAnswers;
import org.waymark.inspection.InspectionView;

/** The lead withdraws, replaces and adds cases after the sample was confirmed, on any day, and says why. */
@Service
class SampleChanges {

    static final Map<String, String> REASONS = Map.of(
            "family-declined", "The family declined",
            "file-missing", "The file is missing or cannot be seen",
            "other", "Another reason");
    private static final String CHOSEN = "chosen";

    private final RecordedDrawRepository draws;
    private final SampleChangeRepository changes;
    private final DrawnChildren children;
    private final Draws chance;
    private final DepthRule depths;
    private final CaseBook book;
    private final Clock clock;

    SampleChanges(
            RecordedDrawRepository draws,
            SampleChangeRepository changes,
            DrawnChildren children,
            Draws chance,
            DepthRule depths,
            CaseBook book,
            Clock clock) {
        this.draws = draws;
        this.changes = changes;
        this.children = children;
        this.chance = chance;
        this.depths = depths;
        this.book = book;
        this.clock = clock;
    }

    /** @param replace whether the case that chance puts next takes its place */
    record Withdrawal(
            @NotBlank(message = "Choose the case that is withdrawn.") String number,
            @NotBlank(message = "Choose why the case is withdrawn.") String why,
            @NotBlank(message = "Say what happened, so that the withdrawal stands up to a challenge.")
                    @Size(max = Words.MOST, message = Words.TOO_LONG)
                    String reason,
            boolean replace) {}

    /** @param uniqueId the authority's identifier of the child, as in the lists */
    record Addition(
            @NotBlank(message = "Give the child's unique ID, as it stands in the lists.")
                    @Size(max = Words.LINE, message = Words.TOO_LONG)
                    String uniqueId,
            @NotBlank(message = "Say why this case is added.") @Size(max = Words.MOST, message = Words.TOO_LONG)
                    String reason) {}

    /** What was done: the numbers of the cases. */
    record Changed(String withdrawn, String opened) {}

    /**
     * Closes a case as not seen, and opens the next one of its stratum in its place if that is asked for.
     *
     * @throws RefusedAnswers when there is no such open case, or nobody is left to take its place
     */
    @Transactional
    public Changed withdraw(InspectionView inspection, Withdrawal asked, String user) {
        RecordedDraw draw = confirmed(inspection);
        CaseFile leaving = book.all(inspection.id()).stream()
                .filter(file -> file.number().equals(asked.number()))
                .findFirst()
                .filter(file -> file.status() == CaseStatus.OPEN)
                .orElseThrow(() -> RefusedAnswers.of(
                        "number", "There is no open case of this number. A finished case stays in the sample."));
        if (!REASONS.containsKey(asked.why())) {
            throw RefusedAnswers.of("why", "Choose one of the reasons.");
        }
        String reason = asked.reason().strip();
        book.closeEarly(leaving, REASONS.get(asked.why()) + ". " + reason, user);
        keep(new SampleChange(inspection.id(), SampleChange.WITHDRAWN, leaving.number(), asked.why(), reason), user);
        if (!asked.replace()) {
            return new Changed(leaving.number(), null);
        }
        Child next = next(draw, inspection, leaving)
                .orElseThrow(() -> RefusedAnswers.of(
                        "replace",
                        "Every child of the population has been drawn already, so there is nobody to take its place."));
        CaseFile opened = open(draw, inspection, next, like(leaving));
        SampleChange replaced =
                new SampleChange(inspection.id(), SampleChange.REPLACED, opened.number(), asked.why(), reason);
        keep(replaced.inPlaceOf(leaving.number()), user);
        return new Changed(leaving.number(), opened.number());
    }

    /** @throws RefusedAnswers when the lists hold no such child, or it has a case already */
    @Transactional
    public Changed add(InspectionView inspection, Addition asked, String user) {
        RecordedDraw draw = confirmed(inspection);
        List<Child> named =
                children.named(draw, List.of(asked.uniqueId().strip()));
        if (named.isEmpty()) {
            throw RefusedAnswers.of("uniqueId", "The lists hold no child with this unique ID.");
        }
        if (draw.holds(named.get(0).id())) {
            throw RefusedAnswers.of(
                    "uniqueId", "This child has been in the sample already, or is one of good practice.");
        }
        Depth depth = depths.propose(List.of(named.get(0).stages().size()), inspection.framework())
                .get(0);
        CaseFile opened = open(draw, inspection, named.get(0), new Looked(depth, null, false, false));
        keep(
                new SampleChange(
                        inspection.id(),
                        SampleChange.ADDED,
                        opened.number(),
                        CHOSEN,
                        asked.reason().strip()),
                user);
        return new Changed(null, opened.number());
    }

    private RecordedDraw confirmed(InspectionView inspection) {
        return draws.findByInspectionId(inspection.id())
                .filter(RecordedDraw::isConfirmed)
                .orElseThrow(() -> new NotAllowed("The sample can be changed from the day it is confirmed."));
    }

    /** Whom better lists no longer hold, chance passes over. */
    private Optional<Child> next(RecordedDraw draw, InspectionView inspection, CaseFile leaving) {
        Set<String> used = new HashSet<>();
        String replaced = null;
        for (Child child : children.of(draw)) {
            String key = ListStore.key(child.uniqueId());
            used.add(key);
            replaced = child.id().equals(leaving.childId()) ? key : replaced;
        }
        Optional<String> key = chance.next(draw, inspection.framework(), replaced, used);
        while (key.isPresent()) {
            Optional<Child> child = children.byKey(draw, key.get());
            if (child.isPresent()) {
                return child;
            }
            used.add(key.get());
            key = chance.next(draw, inspection.framework(), replaced, used);
        }
        return Optional.empty();
    }

    /** How a case is looked at. */
    private record Looked(Depth depth, String owner, boolean familyToMeet, boolean toModerate) {}

    /** As the one whose place it takes: its inspector, its depth, its family meeting and its second inspector. */
    private static Looked like(CaseFile leaving) {
        return new Looked(leaving.depth(), leaving.owner(), leaving.familyToMeet(), leaving.toModerate());
    }

    private CaseFile open(RecordedDraw draw, InspectionView inspection, Child child, Looked how) {
        List<String> stages = child.stages();
        int place = draw.addCase(child.id(), stages.get(stages.size() - 1));
        draws.save(draw);
        CaseNumber number = new CaseNumber(inspection.reference(), place);
        return book.open(new NewCase(
                inspection.id(),
                number,
                child,
                how.depth(),
                how.owner(),
                false,
                how.familyToMeet(),
                how.toModerate()));
    }

    private void keep(SampleChange change, String user) {
        changes.save(change.by(user, clock.instant()));
    }
}
