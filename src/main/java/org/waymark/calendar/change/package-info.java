/**
 * Changing the bank holidays: a change is looked at, applied, and what waits is moved. Counting days is not done
 * here.
 */
@NamedInterface("change")
package org.waymark.calendar.change;

import org.springframework.modulith.NamedInterface;
