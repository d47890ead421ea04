package org.waymark.programme.placing;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a demand stands: in which week, with which team.
 *
 * @param team the lead first
 */
public record TeamPlacing(WeekChoice week, List<YearInspector> team) {

    public TeamPlacing {
        team = List.copyOf(team);
    }

    /** The days that it takes of each of the team. */
    public List<TeamBooking> bookings(int demand, TeamEffort effort) {
        List<TeamBooking> bookings = new ArrayList<>();
        for (int place = 0; place < team.size(); place++) {
            bookings.add(new TeamBooking(
                    demand, team.get(place), effort.from(week.start()), effort.until(week.start(), place)));
        }
        return bookings;
    }
}
