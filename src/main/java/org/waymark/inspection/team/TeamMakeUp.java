package org.waymark.inspection.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
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
