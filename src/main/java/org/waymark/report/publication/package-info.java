/** Signed off, published, held, corrected, withdrawn: what the public may read, and from when. */
@NamedInterface("publication")
package org.waymark.report.publication;

import org.springframework.modulith.NamedInterface;
