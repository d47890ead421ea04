package org.waymark.rehearsal;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * There are none outside the profile of the demonstration.
 *
 * @param password  everybody's
 * @param framework the id of the framework whose inspections are played, of those in {@code waymark.frameworks}
 */
@ConfigurationProperties("waymark.demonstration")
record DemonstrationSettings(String password, String framework) {}
