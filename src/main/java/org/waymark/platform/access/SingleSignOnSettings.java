package org.waymark.platform.access;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Waymark reads in what the directory says of a person.
 *
 * @param userClaim   the claim with the user's id: letters and digits
 * @param groupsClaim the claim with the groups the user is in
 * @param site        where the directory sends people back to; empty for the host that they asked
 * @param groups      Waymark's group by the directory's name of it; a name that is not here counts as it is
 */
@ConfigurationProperties("waymark.single-sign-on")
record SingleSignOnSettings(
        @DefaultValue("preferred_username") String userClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("") String site,
        @DefaultValue Map<String, String> groups) {}
