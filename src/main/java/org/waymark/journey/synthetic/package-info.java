/** Makes up an authority's child-level lists, for rehearsals, demonstrations and tests. */
@NamedInterface("synthetic")
package org.waymark.journey.synthetic;

import org.springframework.modulith.NamedInterface;
