package org.waymark.programme.simulation;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.programme.rules.InvalidRules;

/** Which frameworks a programme is played under where none is named: told by what they say, not by their names. */
public final class ProgrammeFrameworks {

    private ProgrammeFrameworks() {}

    /** Visits are planned by monitoring. @throws InvalidRules where not exactly one is in force; the message names those that there are */
    static Framework inForce(Frameworks there) {
        List<Framework> inForce = there.all().stream()
                .filter(one -> one.status() == Framework.Status.IN_FORCE && !one.isOfVisits())
                .toList();
        if (inForce.size() == 1) {
            return inForce.get(0);
        }
        throw new InvalidRules("Say under which framework: %s. Right would be one of %s."
                .formatted(
                        inForce.isEmpty() ? "none is in force" : "several are in force",
                        there.all().stream().map(Framework::id).collect(Collectors.joining(", "))));
    }

    /** That of the visits to an authority that is monitored; null where there is none. */
    public static Framework ofVisits(Frameworks there) {
        return there.all().stream().filter(Framework::isOfVisits).findFirst().orElse(null);
    }
}
