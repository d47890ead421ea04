package org.waymark.inspection.team;

import java.util.Map;

/** What inspectors declared themselves of their connections with authorities, whichever inspection it is. */
public interface DeclaredConnections {

    /** By user, what connects them with the authority of this code, in their words. */
    Map<String, String> with(String authorityCode);
}
