/** Where a task stands: what came before it in its process, what waits beside it, what comes next, and for whom. Decides nothing. */
@NamedInterface("steps")
package org.waymark.inspection.steps;

import org.springframework.modulith.NamedInterface;
