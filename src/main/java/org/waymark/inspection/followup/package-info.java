/** After publication: the duties of the authority, the outcome, what comes next. */
@NamedInterface("followup")
package org.waymark.inspection.followup;

import org.springframework.modulith.NamedInterface;
