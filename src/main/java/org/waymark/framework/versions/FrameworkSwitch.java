package org.waymark.framework.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a version is used, until it is taken back.
 *
 * @param from the first day on site from which on
 * @param by   the user's id
 */
public record FrameworkSwitch(UUID version, LocalDate from, String reason, String by, Instant at) {}
