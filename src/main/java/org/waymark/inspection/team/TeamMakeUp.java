package org.waymark.inspection.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Inspectorate;
import org.waymark.inspection.Experience;
import org.waymark.inspection.Member;
import org.waymark.inspection.Role;
import org.waymark.platform.engine.Decisions;

/** Whether a team has the make-up that its framework calls normal (2012: paragraph 14). */
@Component
public class TeamMakeUp {

    private final Decisions decisions;

    public TeamMakeUp(Decisions decisions) {
        this.decisions = decisions;
    }

    /** In what the team departs from the normal, as the decision table says it; empty when it does not. */
    public Optional<String> departure(Framework framework, List<Member> team) {
        List<String> departures = new ArrayList<>(own(framework, team));
        framework.joint().inspectorates().stream()
                .filter(one -> !one.leadsOverall())
                .forEach(one -> ofPartner(one, team).ifPresent(departures::add));
        return departures.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", departures));
    }

    private static Optional<String> ofPartner(Inspectorate partner, List<Member> team) {
        long members = team.stream()
                .filter(member -> partner.id().equals(member.inspectorate()))
                .count();
        return members == partner.members()
                ? Optional.empty()
                : Optional.of("%s sends %d inspector%s; normally there are %d."
                        .formatted(partner.title(), members, members == 1 ? "" : "s", partner.members()));
    }

    private List<String> own(Framework framework, List<Member> team) {
        return Experience.askedForBy(framework).stream()
                .flatMap(experience -> own(framework, team, experience).stream())
                .distinct()
                .toList();
    }

    private Optional<String> own(Framework framework, List<Member> team, Experience experience) {
        Map<String, Object> outcome = decisions.decide(
                "team-make-up",
                Map.of(
                        "inspectors", number(team, null),
                        "specialism", experience.inWords(),
                        "specialists", number(team, experience),
                        "normalInspectors", framework.team().size(),
                        "normalSpecialists", framework.team().members(experience.id())));
        return Boolean.TRUE.equals(outcome.get("normal")) ? Optional.empty() : Optional.of((String) outcome.get("why"));
    }

    /** @param experience null for all */
    private static int number(List<Member> team, Experience experience) {
        return (int) team.stream()
                .filter(member -> member.role() != Role.QUALITY && !member.isPartner())
                .filter(member -> experience == null || experience.equals(member.experience()))
                .count();
    }
}
