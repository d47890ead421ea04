/** Reads an authority's child-level lists. */
@NamedInterface("lists")
package org.waymark.journey.lists;

import org.springframework.modulith.NamedInterface;
