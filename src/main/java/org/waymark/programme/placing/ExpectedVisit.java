package org.waymark.programme.placing;

import java.time.LocalDate;
import org.waymark.framework.Framework;

/**
 * A visit to a monitored authority that is expected in a year and has no team yet.
 *
 * @param day       about which it is held
 * @param framework under which it is
 */
public record ExpectedVisit(LocalDate day, Framework framework) {}
