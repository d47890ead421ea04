/**
 * Versions of frameworks that come in while Waymark runs: checked, compared, kept, rehearsed and switched on. How one is
 * rehearsed, and what its use means for planned inspections, is not decided here.
 */
@NamedInterface("versions")
package org.waymark.framework.versions;

import org.springframework.modulith.NamedInterface;
