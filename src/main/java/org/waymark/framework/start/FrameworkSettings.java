package org.waymark.framework.start;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this room.
 *
 * @param frameworks {@code waymark.frameworks}: a directory of framework files; when not set, {@code config/frameworks}
 *                   of the working directory if there, otherwise those that come with Waymark
 */
@ConfigurationProperties("waymark")
record FrameworkSettings(Path frameworks) {}
