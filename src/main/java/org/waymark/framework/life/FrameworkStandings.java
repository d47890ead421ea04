package org.waymark.framework.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkVersion;
import org.waymark.framework.life.FrameworkStanding.State;

/**
 * Where each framework is in its life on any day: from its own file, from the files of those that take its place, and from
 * what was done beside the files. Knows no database and no clock.
 */
public final class FrameworkStandings {

    private final List<FrameworkVersion> versions;
    private final List<FrameworkAct> acts;

    /**
     * @param versions every text of every framework
     * @param acts     in the order in which they were done
     */
    FrameworkStandings(List<FrameworkVersion> versions, List<FrameworkAct> acts) {
        this.versions = List.copyOf(versions);
        this.acts = List.copyOf(acts);
    }

    /** Of files alone. @param acts in the order in which they were done */
    public static FrameworkStandings ofFiles(Collection<Framework> frameworks, List<FrameworkAct> acts) {
        return new FrameworkStandings(
                frameworks.stream()
                        .map(framework -> new FrameworkVersion(framework, null))
                        .toList(),
                acts);
    }

    /** The same, as if that version were used too. */
    public FrameworkStandings and(FrameworkVersion version) {
        List<FrameworkVersion> more = new ArrayList<>(versions);
        more.add(version);
        return new FrameworkStandings(more, acts);
    }

    /** Where it is on that day. */
    public FrameworkStanding of(Framework framework, LocalDate day) {
        Optional<FrameworkAct> last = lastAct(framework, day);
        if (last.isPresent()) {
            boolean withdrawn = last.get().kind() == FrameworkAct.Kind.WITHDRAWN;
            return standing(
                    withdrawn ? State.WITHDRAWN : running(framework), last.get().day(), null);
        }
        return switch (framework.status()) {
            case WITHDRAWN -> standing(State.WITHDRAWN, null, null);
            case CONSULTATION -> inConsultation(framework, day);
            default -> byDates(framework, day);
        };
    }

    /** Put to the public until a day; one that never was is only tried. */
    private static FrameworkStanding inConsultation(Framework framework, LocalDate day) {
        if (framework.life().consultation() == null) {
            return standing(State.TRIED, null, null);
        }
        LocalDate until = framework.life().consultation().until();
        return day.isAfter(until)
                ? standing(State.CONSULTED, until.plusDays(1), null)
                : standing(State.CONSULTATION, null, until);
    }

    private static FrameworkStanding standing(State state, LocalDate since, LocalDate until) {
        return new FrameworkStanding(state, since, until, null);
    }

    private static State running(Framework framework) {
        return framework.status() == Framework.Status.PILOT ? State.PILOT : State.IN_FORCE;
    }

    private FrameworkStanding byDates(Framework framework, LocalDate day) {
        LocalDate first = firstDay(framework);
        LocalDate last = framework.inForce().to();
        if (day.isBefore(first)) {
            boolean deferred = framework.inForce().deferredUntil() != null;
            return standing(deferred ? State.DEFERRED : State.COMING, null, first.minusDays(1));
        }
        Optional<Framework> successor = successor(framework, day);
        if (successor.isPresent() && (last == null || !firstDay(successor.get()).isAfter(last.plusDays(1)))) {
            return new FrameworkStanding(
                    State.SUPERSEDED,
                    firstDay(successor.get()),
                    null,
                    successor.get().title());
        }
        if (last != null && day.isAfter(last)) {
            boolean superseded = framework.status() == Framework.Status.SUPERSEDED;
            return standing(superseded ? State.SUPERSEDED : State.ENDED, last.plusDays(1), null);
        }
        return standing(running(framework), first, lastDay(framework, last));
    }

    /** The first day on which an inspection may begin under it, whatever was announced. */
    private LocalDate firstDay(Framework framework) {
        LocalDate deferred = framework.inForce().deferredUntil();
        LocalDate said = deferred == null ? framework.inForce().from() : deferred;
        return firstText(framework)
                .filter(first -> first.framework().contentHash().equals(framework.contentHash()))
                .map(FrameworkVersion::from)
                .filter(from -> from.isAfter(said))
                .orElse(said);
    }

    /** A framework without a file begins with the day of its first version; a later version only goes on with it. */
    private Optional<FrameworkVersion> firstText(Framework framework) {
        return versions.stream()
                .filter(version -> version.framework().id().equals(framework.id()))
                .findFirst();
    }

    private Stream<Framework> all() {
        return versions.stream().map(FrameworkVersion::framework);
    }

    private LocalDate lastDay(Framework framework, LocalDate said) {
        return all().filter(other -> takesThePlaceOf(other, framework))
                .map(other -> firstDay(other).minusDays(1))
                .filter(day -> said == null || day.isBefore(said))
                .min(LocalDate::compareTo)
                .orElse(said);
    }

    private Optional<Framework> successor(Framework framework, LocalDate day) {
        return all().filter(other -> takesThePlaceOf(other, framework))
                .filter(other -> !day.isBefore(firstDay(other)))
                .min((one, other) -> firstDay(one).compareTo(firstDay(other)));
    }

    /** A pilot is held beside what is in force, and one that was withdrawn before its first day never took any place. */
    private boolean takesThePlaceOf(Framework other, Framework framework) {
        boolean does =
                switch (other.status()) {
                    case IN_FORCE, DEFERRED, SUPERSEDED -> true;
                    case CONSULTATION, PILOT, WITHDRAWN -> false;
                };
        return does
                && other.life().replaces().contains(framework.id())
                && acts.stream()
                        .filter(act -> act.framework().equals(other.id()) && act.kind() == FrameworkAct.Kind.WITHDRAWN)
                        .noneMatch(act -> !act.day().isAfter(firstDay(other)));
    }

    private Optional<FrameworkAct> lastAct(Framework framework, LocalDate day) {
        return acts.stream()
                .filter(act -> act.framework().equals(framework.id()))
                .filter(act -> !act.day().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * Those of one kind that are in force on the same days: they number their inspections by the same prefix, or take the place of the
     * same one. A pilot is held beside what is in force.
     */
    public List<FrameworkOverlap> overlaps() {
        List<FrameworkOverlap> overlaps = new ArrayList<>();
        List<Framework> frameworks = all().toList();
        for (int place = 0; place < frameworks.size(); place++) {
            for (Framework other : frameworks.subList(place + 1, frameworks.size())) {
                Framework one = frameworks.get(place);
                LocalDate later = firstDay(one).isAfter(firstDay(other)) ? firstDay(one) : firstDay(other);
                if (areOfOneKind(one, other) && isInForce(one, later) && isInForce(other, later)) {
                    overlaps.add(new FrameworkOverlap(one.title(), other.title(), later));
                }
            }
        }
        return overlaps;
    }

    private static boolean areOfOneKind(Framework one, Framework other) {
        return !one.id().equals(other.id())
                && (one.referencePrefix().equals(other.referencePrefix())
                        || one.life().replaces().stream().anyMatch(other.life().replaces()::contains));
    }

    private boolean isInForce(Framework framework, LocalDate day) {
        return of(framework, day).state() == State.IN_FORCE;
    }

    /** The frameworks whose place it took, or would take: what can come back when it is withdrawn. */
    public List<Framework> predecessors(Framework framework) {
        Map<String, Framework> byId = new LinkedHashMap<>();
        all().filter(other -> framework.life().replaces().contains(other.id()))
                .forEach(other -> byId.put(other.id(), other));
        return List.copyOf(byId.values());
    }
}
