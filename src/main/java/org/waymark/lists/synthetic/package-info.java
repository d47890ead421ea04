/** Invented lists for rehearsals and tests: no child in them exists. */
@NamedInterface("synthetic")
package org.waymark.lists.synthetic;

import org.springframework.modulith.NamedInterface;
