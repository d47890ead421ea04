package org.waymark.authority;

import java.time.LocalDate;

/**
 * A local authority with services for children.
 *
 * @param code   the three digits by which the Department for Education knows it
 * @param region of England
 * @param kind   {@code london}, {@code metropolitan}, {@code unitary} or {@code county}
 * @param from   its first day, or null when it was there before any inspection of ours
 * @param to     its last day, or null while it exists
 */
public record AuthorityView(String code, String name, String region, String kind, LocalDate from, LocalDate to) {

    /** The group of all who work in a director's office: they are in their authority's group too, and submit nothing. */
    public static final String DIRECTORS_OFFICES = "dcsoffices";

    /** The group of its link officers, who supply what an inspection asks for and never see the draft report. */
    public String linkGroup() {
        return "link" + code;
    }

    /** The group of its Director of Children's Services and the director's office. */
    public String dcsGroup() {
        return "dcs" + code;
    }

    /** Whether it existed on that day. */
    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
