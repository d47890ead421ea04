package org.waymark.inspection.steps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.engine.StepsAhead.Ahead;
import org.waymark.platform.engine.StepsAhead.Kind;
import org.waymark.platform.engine.StepsAhead.StepAhead;

/**
 * What comes after a task that was recorded, told from where its process has come since. What the model leaves open is
 * decided by then: nobody is told of a way that was not taken.
 *
 * @param ahead what the model says comes after the task
 * @param come  to which elements the process has come since, each with whether that is over
 */
record Aftermath(Ahead ahead, Map<String, Boolean> come) {

    /** What the model has Waymark do at the end, whether or not the public learns of it. */
    private static final Set<String> OF_PUBLICATION = Set.of("has published the report", "has told the press office");

    private static final Set<Kind> TOLD = Set.of(Kind.PERSON, Kind.TIME, Kind.PART);

    /** What Waymark has done by itself on the way, in words. Where nothing is for the public, nothing is said of publication. */
    List<String> done(InspectionView inspection) {
        return ahead.steps().stream()
                .filter(step -> step.kind() == Kind.WAYMARK && come.getOrDefault(step.id(), false))
                .map(StepAhead::name)
                .map(PastDeed::inWords)
                .filter(deed -> inspection.isForThePublic() || !OF_PUBLICATION.contains(deed))
                .map(inspection.framework().output()::asIn)
                .distinct()
                .toList();
    }

    /**
     * Whether the process is on its way to what comes next at this moment: what waits now may go, and more may come. It is
     * where something else has to happen first that it stands still.
     */
    boolean isUnderWay() {
        boolean arrived = ahead.steps().stream().anyMatch(step -> come.containsKey(step.id()));
        boolean atWork = ahead.steps().stream().anyMatch(step -> step.kind() == Kind.WAYMARK && isHere(step));
        return atWork || !arrived && !ahead.others() && !ahead.steps().isEmpty();
    }

    /** Whether what comes next waits for what others do beside the task. */
    boolean waitsForOthers() {
        return ahead.others() && ahead.steps().stream().noneMatch(step -> come.containsKey(step.id()));
    }

    /**
     * Where the process is now, and what comes after a time that it waits for; while it has come nowhere yet, what comes in any
     * case.
     */
    List<StepAhead> next() {
        List<StepAhead> here = ahead.steps().stream()
                .filter(step -> TOLD.contains(step.kind()) && isHere(step))
                .toList();
        if (here.isEmpty()) {
            return ahead.steps().stream().anyMatch(step -> come.containsKey(step.id())) ? List.of() : inAnyCase();
        }
        List<StepAhead> next = new ArrayList<>(here);
        here.stream()
                .filter(step -> step.kind() == Kind.TIME)
                .findFirst()
                .flatMap(this::after)
                .ifPresent(next::add);
        return next.stream().distinct().toList();
    }

    private boolean isHere(StepAhead step) {
        return come.containsKey(step.id()) && !come.get(step.id());
    }

    private Optional<StepAhead> after(StepAhead time) {
        return ahead.steps().stream()
                .skip(ahead.steps().indexOf(time) + 1L)
                .filter(step -> step.kind() == Kind.PERSON && step.when().equals(time.when()))
                .findFirst();
    }

    private List<StepAhead> inAnyCase() {
        return ahead.steps().stream()
                .filter(step -> TOLD.contains(step.kind()) && step.when().isEmpty())
                .toList();
    }

    /** @param at when a time that is waited for comes; null where nobody knows, and for other steps */
    record Comes(String what, String who, Instant at, String kind) {}
}
