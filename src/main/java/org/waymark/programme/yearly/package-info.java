/**
 * The authorities drawn at random for a year: sealed by the hash of its seed before, shown with the seed after, so that
 * nobody can compute the plan and everybody can check it.
 */
@NamedInterface("yearly")
package org.waymark.programme.yearly;

import org.springframework.modulith.NamedInterface;
