package org.waymark.programme.placing;

/**
 * The days that an inspection takes of one of its team.
 *
 * @param demand the number of the demand that it is for
 * @param from   the number of the first day
 * @param until  the number of the first day after
 */
public record TeamBooking(int demand, YearInspector inspector, int from, int until) {

    public int days() {
        return until - from;
    }
}
