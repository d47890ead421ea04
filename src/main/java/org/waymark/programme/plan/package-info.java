/** The programme of a year: proposed from what is known, pinned by hand, approved by another manager, then planned in time. */
package org.waymark.programme.plan;
