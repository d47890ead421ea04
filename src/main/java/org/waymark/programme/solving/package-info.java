/** Finds a good placing of a year: what is planned, by which constraints, with which moves. The only place that knows the solver. */
package org.waymark.programme.solving;
