/** Pictures of a journey and of shares, as SVG. */
@NamedInterface("picture")
package org.waymark.journey.picture;

import org.springframework.modulith.NamedInterface;
