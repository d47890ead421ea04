package org.waymark.authority;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this room.
 *
 * @param authorities {@code waymark.authorities}: the list of authorities; when not set, {@code config/authorities.csv}
 *                    of the working directory if there, otherwise the one that comes with Waymark
 * @param organisations {@code waymark.organisations}: the list of organisations that can be inspected beside an
 *                      authority; when not set, {@code config/organisations.csv} likewise
 */
@ConfigurationProperties("waymark")
record AuthoritySettings(Path authorities, Path organisations) {}
