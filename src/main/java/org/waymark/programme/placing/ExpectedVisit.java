package org.waymark.programme.placing;

import java.time.LocalDate;
import org.waymark.framework.Framework;

/**
 * A visit to a monitored authority that is expected in a year and has no team yet.
 *
 * @param authority its code
 * @param day       the first day on site, as far as it can be told
 * @param framework under which it is
 */
public record ExpectedVisit(String authority, LocalDate day, Framework framework) {}
