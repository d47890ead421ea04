/**
 * Reads children and their journeys out of lists: columns, codes, dates, and everything that is wrong with them.
 */
@NamedInterface("reading")
package org.waymark.lists.reading;

import org.springframework.modulith.NamedInterface;
