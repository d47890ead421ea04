package org.waymark.inspection;

import java.time.LocalDate;

/**
 * An inspection to be planned.
 *
 * @param framework     the framework's id
 * @param authority     the authority's code, such as {@code 301}
 * @param firstDay      the first day on site
 * @param demonstration whether what it finds will be invented
 * @param visit         which of the visits that follow each other it is, from 1
 */
public record PlanRequest(String framework, String authority, LocalDate firstDay, boolean demonstration, int visit) {

    /** One that follows no visit. */
    public PlanRequest(String framework, String authority, LocalDate firstDay, boolean demonstration) {
        this(framework, authority, firstDay, demonstration, 1);
    }
}
