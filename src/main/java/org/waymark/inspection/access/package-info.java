/** Who is this in this inspection, and what may they: asked by every address, decided by the domain alone. */
@NamedInterface("access")
package org.waymark.inspection.access;

import org.springframework.modulith.NamedInterface;
