/** The limits that the law sets to the steps of a child's journey, counted by the law of the day. */
@NamedInterface("statutory")
package org.waymark.journey.statutory;

import org.springframework.modulith.NamedInterface;
