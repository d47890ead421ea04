package org.waymark.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.engine.Decisions;
import org.waymark.framework.Framework;

/** Whether a team has the make-up that its framework calls normal (2012: paragraph 14). */
@Component
class TeamMakeUp {

    private final Decisions decisions;

    TeamMakeUp(Decisions decisions) {
        this.decisions = decisions;
    }

    /** In what the team departs from the normal, as the decision table says it; empty when it does not. */
    Optional<String> departure(Framework framework, List<Member> team) {
        Map<String, Object> outcome = decisions.decide(
                "team-make-up",
                Map.of(
                        "inspectors", number(team, null),
                        "educationInspectors", number(team, Experience.EDUCATION),
                        "normalInspectors", framework.team().size(),
                        "normalEducationInspectors", framework.team().members(Experience.EDUCATION.id())));
        return Boolean.TRUE.equals(outcome.get("normal")) ? Optional.empty() : Optional.of((String) outcome.get("why"));
    }

    /** @param experience null for all */
    private static int number(List<Member> team, Experience experience) {
        return (int) team.stream()
                .filter(member -> member.role() != Role.QUALITY)
                .filter(member -> experience == null || member.experience() == experience)
                .count();
    }
}
