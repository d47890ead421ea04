/**
 * A case as one reads it: its head, the child's journey with the law's limits, what was found so far. Nothing is
 * decided or written here.
 */
@NamedInterface("page")
package org.waymark.casework.page;

import org.springframework.modulith.NamedInterface;
