/** What the team judged, on what evidence, how far it has looked, and what was fed back. */
@NamedInterface("judgement")
package org.waymark.inspection.judgement;

import org.springframework.modulith.NamedInterface;
