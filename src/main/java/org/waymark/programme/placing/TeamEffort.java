package org.waymark.programme.placing;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.framework.Framework;
import org.waymark.framework.NormalTeam.Specialists;
import org.waymark.programme.rules.Assumptions;

/**
 * What an inspection takes of its team, in working days.
 *
 * @param specialisms one for each member, the lead's first
 * @param preparation before the first day on site
 * @param onSite      days on site
 * @param lead        days of writing of the lead, after the last day on site
 * @param member      days of writing of each other member
 */
public record TeamEffort(List<String> specialisms, int preparation, int onSite, int lead, int member) {

    public static TeamEffort of(Framework framework, Assumptions assumptions) {
        return new TeamEffort(
                framework.team().makeUp().stream().flatMap(TeamEffort::each).toList(),
                assumptions.number("preparation-days"),
                framework.fieldwork().daysOnSite(),
                assumptions.number("writing-days-lead"),
                assumptions.number("writing-days-member"));
    }

    /** The same of a visit to a monitored authority, of which each member writes as long. */
    static TeamEffort ofVisit(Framework visits, Assumptions assumptions) {
        int writing = assumptions.number("visit-writing-days");
        return new TeamEffort(
                visits.team().makeUp().stream().flatMap(TeamEffort::each).toList(),
                assumptions.number("visit-preparation-days"),
                visits.fieldwork().daysOnSite(),
                writing,
                writing);
    }

    private static Stream<String> each(Specialists part) {
        return Collections.nCopies(part.members(), part.specialism()).stream();
    }

    /** The first day of a member's work, where that is the first day on site. */
    public int from(int start) {
        return start - preparation;
    }

    /** The first day on which the member in this place of the team is free again. */
    public int until(int start, int place) {
        return start + onSite + (place == 0 ? lead : member);
    }

    /** Days of work of the member in this place. */
    public int days(int place) {
        return until(0, place) - from(0);
    }
}
