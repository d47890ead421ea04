package org.waymark.platform.access.accounts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.inspection.InspectionTeams;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.platform.engine.AskedOnce;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.VisibleInspections;

/**
 * Who sees which inspection: managers and quality assurance all of them; an inspector those whose team they are on; an
 * authority's user those that the call has opened to their group, and the people of another inspected body those of which
 * its own head has been told. Nobody else, administrators included.
 */
@Component
class TeamsAndOpenings implements VisibleInspections {

    private static final Set<String> SEE_ALL = Set.of(StaffGroups.MANAGERS, StaffGroups.QUALITY);

    private final InspectionTeams teams;
    private final InspectedBodies bodies;

    TeamsAndOpenings(InspectionTeams teams, InspectedBodies bodies) {
        this.teams = teams;
        this.bodies = bodies;
    }

    @Override
    public Set<String> tenantsOf(String userId, List<String> groupIds) {
        return AskedOnce.of(
                TeamsAndOpenings.class, List.of(userId, List.copyOf(groupIds)), () -> asked(userId, groupIds));
    }

    private Set<String> asked(String userId, List<String> groupIds) {
        Set<String> inspections = new HashSet<>(teams.inspectionsWith(userId));
        Set<String> authorityGroups = groupIds.stream()
                .filter(Predicate.not(StaffGroups.ALL::contains))
                .collect(Collectors.toUnmodifiableSet());
        if (!authorityGroups.isEmpty()) {
            inspections.addAll(teams.inspectionsOpenTo(authorityGroups));
            inspections.addAll(bodies.inspectionsOpenTo(authorityGroups));
        }
        return inspections;
    }

    @Override
    public boolean seesAll(String userId, List<String> groupIds) {
        return groupIds.stream().anyMatch(SEE_ALL::contains);
    }
}
