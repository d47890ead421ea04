/** Handing a task over to somebody else, with a note: who may, to whom, and what goes with it. */
@NamedInterface("handover")
package org.waymark.inspection.handover;

import org.springframework.modulith.NamedInterface;
