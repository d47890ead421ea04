package org.waymark.inspection.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.absence.Absences;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.tasks.Choice;

/**
 * Who can be put into a team; with each, what they are, where else they are wanted, or that they are away, while it is on
 * site, whose report is still theirs to lead, and what they were experienced in on earlier teams, and what connects them with the authority.
 */
@Component
class TeamChoices {

    private final People people;
    private final Inspections inspections;
    private final Absences absences;
    private final TeamConnections connections;
    private final Clock clock;

    TeamChoices(People people, Inspections inspections, Absences absences, TeamConnections connections, Clock clock) {
        this.people = people;
        this.inspections = inspections;
        this.absences = absences;
        this.connections = connections;
        this.clock = clock;
    }

    private static final Set<InspectionStatus> UNDER_WAY = Set.of(
            InspectionStatus.PLANNED, InspectionStatus.ON_SITE, InspectionStatus.JUDGING, InspectionStatus.REPORTING);

    /** Such as "Idris Penhale, inspector; in Camden until Friday 14 December 2012; leads Camden; so far for education". */
    List<Choice> of(InspectionView inspection) {
        Map<String, String> known = new HashMap<>();
        elsewhere(inspection).forEach((user, where) -> known.put(user, "; " + where));
        connections
                .declared(inspection)
                .forEach((user, what) -> known.merge(user, "; declared a connection: " + what, String::concat));
        List<InspectionView> others = inspections.all().stream()
                .filter(other -> !other.id().equals(inspection.id()))
                .toList();
        leads(others).forEach((user, where) -> known.merge(user, where, String::concat));
        experiences(others).forEach((user, what) -> known.merge(user, what, String::concat));
        List<Choice> choices = new ArrayList<>();
        people.inGroup(StaffGroups.INSPECTORS).forEach(person -> choices.add(choice(person, "inspector", known)));
        for (PartnerInspectorates.Partner partner : PartnerInspectorates.of(inspection.framework())) {
            people.inGroup(partner.group()).forEach(person -> choices.add(choice(person, partner.title(), known)));
        }
        people.inGroup(StaffGroups.QUALITY).forEach(person -> choices.add(choice(person, "quality assurance", known)));
        return choices;
    }

    private static Choice choice(People.Person person, String what, Map<String, String> known) {
        return new Choice(person.id(), person.name() + ", " + what + known.getOrDefault(person.id(), ""));
    }

    private static Map<String, String> leads(List<InspectionView> others) {
        return byMember(
                others.stream().filter(other -> UNDER_WAY.contains(other.status())),
                (member, other) -> member.role() == Role.LEAD
                        ? Optional.of(other.authority().name())
                        : Optional.empty(),
                "; leads ");
    }

    private static Map<String, String> experiences(List<InspectionView> others) {
        return byMember(
                others.stream(),
                (member, other) -> member.role() == Role.QUALITY || member.isPartner()
                        ? Optional.empty()
                        : Optional.of(member.experience().inWords()),
                "; so far for ");
    }

    private static Map<String, String> byMember(
            Stream<InspectionView> others,
            BiFunction<Member, InspectionView, Optional<String>> said,
            String introduced) {
        Map<String, Set<String>> byUser = new HashMap<>();
        others.forEach(other -> other.members().forEach(member -> said.apply(member, other)
                .ifPresent(words -> byUser.computeIfAbsent(member.userId(), none -> new TreeSet<>())
                        .add(words))));
        Map<String, String> words = new HashMap<>();
        byUser.forEach((user, some) -> words.put(user, introduced + String.join(" and ", some)));
        return words;
    }

    /** Who is on another inspection or away while this one is on site, such as "in Camden until Friday 14 December 2012". */
    Map<String, String> elsewhere(InspectionView inspection) {
        Map<String, String> elsewhere = new HashMap<>();
        LocalDate today = London.dateOf(clock.instant());
        for (InspectionView other : inspections.beforeTheirLastDay()) {
            LocalDate last = other.lastDayInSight(today);
            if (!other.id().equals(inspection.id())
                    && !other.firstDay().isAfter(inspection.plannedLastDay())
                    && !last.isBefore(inspection.firstDay())) {
                String where = "in %s until %s".formatted(other.authority().name(), InWords.day(last));
                other.inspectors().forEach(user -> elsewhere.merge(user, where, TeamChoices::both));
            }
        }
        absences.between(inspection.firstDay(), inspection.plannedLastDay())
                .forEach((user, away) ->
                        away.forEach(absence -> elsewhere.merge(user, "away " + absence.inWords(), TeamChoices::both)));
        return elsewhere;
    }

    private static String both(String one, String other) {
        return one + "; " + other;
    }
}
