/** Rehearsing a framework while Waymark runs: in a Java and on a database of its own, so that its clock moves nobody else's. */
package org.waymark.rehearsal.background;
