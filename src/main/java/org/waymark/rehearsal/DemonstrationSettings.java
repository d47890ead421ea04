package org.waymark.rehearsal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * There are none outside the profile of the demonstration.
 *
 * @param password  everybody's
 * @param framework the id of the framework whose inspections are played, of those in {@code waymark.frameworks}
 * @param lists     where a workbook with invented lists is left, for whoever plays a link officer
 */
@ConfigurationProperties("waymark.demonstration")
record DemonstrationSettings(String password, String framework, Path lists) {}
