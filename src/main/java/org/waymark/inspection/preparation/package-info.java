/**
 * Before the team is on site: what is already held, lines of enquiry, the call that opens the inspection to the
 * authority, the beginning of each day.
 */
@NamedInterface("preparation")
package org.waymark.inspection.preparation;

import org.springframework.modulith.NamedInterface;
