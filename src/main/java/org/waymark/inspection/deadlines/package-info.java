/**
 * What is due, by when and why: the rules of the limits, their reminders and escalations, and how what waits is
 * moved when days change.
 */
@NamedInterface("deadlines")
package org.waymark.inspection.deadlines;

import org.springframework.modulith.NamedInterface;
