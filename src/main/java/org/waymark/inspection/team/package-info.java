/** Who is on the team, whether they may be, and what moves when that changes. */
@NamedInterface("team")
package org.waymark.inspection.team;

import org.springframework.modulith.NamedInterface;
