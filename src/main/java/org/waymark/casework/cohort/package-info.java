/**
 * The cases of an inspection together: the list of them, their grades, timeliness and people, what has been
 * looked at, and how long it took.
 */
@NamedInterface("cohort")
package org.waymark.casework.cohort;

import org.springframework.modulith.NamedInterface;
