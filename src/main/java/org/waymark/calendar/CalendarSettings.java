package org.waymark.calendar;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this room.
 *
 * @param bankHolidays {@code waymark.bank-holidays}: a file in gov.uk's JSON; when not set,
 *                     {@code config/bank-holidays.json} of the working directory if there, otherwise the one that comes
 *                     with Waymark
 */
@ConfigurationProperties("waymark")
record CalendarSettings(Path bankHolidays) {}
