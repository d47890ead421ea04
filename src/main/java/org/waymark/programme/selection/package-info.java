/** Authorities put in order by risk on a day: kept with each score's working and the seed that parted equal ones. */
package org.waymark.programme.selection;
