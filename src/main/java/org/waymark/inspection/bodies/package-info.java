/**
 * Who inspects and who is inspected beside the inspectorate that leads and the local authority: the partner inspectorates,
 * which organisations the bodies are, and when the head of each was told.
 */
@NamedInterface("bodies")
package org.waymark.inspection.bodies;

import org.springframework.modulith.NamedInterface;
