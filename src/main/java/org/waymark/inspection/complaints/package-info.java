/** Complaints about an inspection, and whether its report waits for them. */
@NamedInterface("complaints")
package org.waymark.inspection.complaints;

import org.springframework.modulith.NamedInterface;
