package org.waymark.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** In what the team departs from the normal; empty when it does not. */
    Optional<String> departure(Framework framework, List<Member> team) {
        String departures = framework.team().makeUp().stream()
                .filter(part -> !isNormal(number(team, part.specialism()), part.members()))
                .map(part -> "%d with experience in %s, normally %d"
                        .formatted(number(team, part.specialism()), part.specialism(), part.members()))
                .collect(Collectors.joining("; "));
        return Optional.of(departures).filter(text -> !text.isEmpty());
    }

    private boolean isNormal(int members, int normal) {
        return Boolean.TRUE.equals(decisions
                .decide("team-make-up", Map.of("members", members, "normalMembers", normal))
                .get("normal"));
    }

    private static int number(List<Member> team, String specialism) {
        return (int) team.stream()
                .filter(member -> member.role() != Role.QUALITY)
                .filter(member -> member.experience().id().equals(specialism))
                .count();
    }
}
